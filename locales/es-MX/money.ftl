# Mexico: only what differs from es.
refund-confirm-buffer = Con mucho gusto.
