"""Rasa's side of the front desk: like the REST connector, but each reply stays whole, with register, card and trace."""

from __future__ import annotations

from typing import Any, Dict

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.core.channels.rest import RestInput
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse


class WholeReplies(CollectingOutputChannel):
    """Collects {"text", "buttons", "comity"} as the NLG made them; the REST connector would split a text at blank lines."""

    @classmethod
    def name(cls) -> str:
        return "comity"

    async def send_response(self, recipient_id: str, message: Dict[str, Any]) -> None:
        self.messages.append({key: message.get(key) for key in ("text", "buttons", "comity")})


class FrontDeskInput(RestInput):
    """POST /webhooks/comity/webhook {"sender", "message", "metadata"}. An error is a 500, so that the front desk can tell the customer."""

    @classmethod
    def name(cls) -> str:
        return "comity"

    @classmethod
    def from_credentials(cls, credentials: Any) -> InputChannel:
        return cls()

    def blueprint(self, on_new_message: Any) -> Blueprint:
        webhook = Blueprint("comity_webhook", __name__)

        @webhook.route("/webhook", methods=["POST"])
        async def receive(request: Request) -> HTTPResponse:
            collector = WholeReplies()
            body = request.json
            await on_new_message(
                UserMessage(body["message"], collector, body["sender"], input_channel=self.name(), metadata=body.get("metadata"))
            )
            return response.json({"replies": collector.messages})

        return webhook
