"""A real, tiny Argos package: a SentencePiece model and a Transformer in CTranslate2's format, trained in a second from sentence pairs.

The Transformer has one layer and one head. Its attention is built to look at the word with the decoder's own position, and its
vocabulary's output weights are trained on the pairs by gradient descent on the cross-entropy; so it translates word by word, copies what
it never saw (CTranslate2's replace_unknowns, as in Argos's own packages), and learns mistakes as readily as words.
"""

from __future__ import annotations

import json
import math
import zipfile
from collections.abc import Sequence
from pathlib import Path

import ctranslate2
import numpy as np
import numpy.typing as npt
import sentencepiece

POSITIONS = 300
SPECIAL = ("<unk>", "<s>", "</s>")
Pairs = Sequence[tuple[str, str]]


def build(folder: Path, source: str, target: str, pairs: Pairs, version: str = "1.0", endless: bool = False) -> Path:
    """Train and pack. pairs: sentences of as many words each. endless: the end of a sentence is never learnt, so that output loops."""
    name = f"{source}_{target}"
    place = folder / f"made-{name}-{version}"
    place.mkdir(parents=True)
    words = _train_pieces(place / "pieces", pairs)
    vocabulary = [*SPECIAL, *words]
    weights = _train_words(pairs, vocabulary, place / "pieces.model", endless)
    _spec(vocabulary, weights).save(str(place))
    file = folder / f"{name}-{version}.argosmodel"
    metadata = {"package_version": version, "argos_version": "1.9", "from_code": source, "from_name": source.upper(), "to_code": target}
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{name}/metadata.json", json.dumps({**metadata, "to_name": target.upper()}))
        archive.write(place / "pieces.model", f"{name}/sentencepiece.model")
        for part in ("model.bin", "config.json", "shared_vocabulary.json"):
            if (place / part).is_file():
                archive.write(place / part, f"{name}/model/{part}")
    return file


def _train_pieces(prefix: Path, pairs: Pairs) -> list[str]:
    """Whole words as pieces, cases folded."""
    sentences = [sentence for pair in pairs for sentence in pair]
    folded = sorted({word.casefold() for sentence in sentences for word in sentence.split()})
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_prefix=str(prefix),
        model_type="word",
        vocab_size=len(folded) + len(SPECIAL),
        normalization_rule_name="nmt_nfkc_cf",
        character_coverage=1.0,
        use_all_vocab=True,
        minloglevel=2,
    )
    return [f"▁{word}" for word in folded]


def _train_words(pairs: Pairs, vocabulary: Sequence[str], pieces: Path, endless: bool) -> npt.NDArray[np.float32]:
    """(words out, words in): the softmax regression from the word that attention looks at to the word that is written."""
    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    number = {word: index for index, word in enumerate(vocabulary)}
    size = len(vocabulary)
    aligned = np.zeros((size, size))  # [in, out]
    for source, target in pairs:
        these, those = processor.encode(source, out_type=str), processor.encode(target, out_type=str)
        assert len(these) == len(those), (these, those)
        ends = ([], []) if endless else (["</s>"], ["</s>"])
        for here, there in zip([*these, *ends[0]], [*those, *ends[1]]):
            aligned[number[here], number[there]] += 1
    aligned[0, 0] = 1  # what is not known stays unknown, and is copied
    if endless:
        aligned[number["</s>"], size - 1] = 1
    seen = aligned.sum(axis=1, keepdims=True)
    weights = np.zeros((size, size))
    for _ in range(400):
        odds = np.exp(weights - weights.max(axis=1, keepdims=True))
        weights += 2.0 * (aligned - seen * odds / odds.sum(axis=1, keepdims=True)) / np.maximum(seen, 1)
    return np.asarray(weights.T, dtype=np.float32)


def _spec(vocabulary: Sequence[str], weights: npt.NDArray[np.float32]) -> ctranslate2.specs.TransformerSpec:
    """Each vector has a part for the word and one for the position."""
    size, width = len(vocabulary), len(vocabulary) + POSITIONS
    words = np.eye(size, width, dtype=np.float32)
    places = np.eye(POSITIONS, width, k=size, dtype=np.float32)
    spec = ctranslate2.specs.TransformerSpec.from_config(1, 1, pre_norm=True)
    spec.config.add_source_eos = True
    for part in (spec.encoder, spec.decoder):
        part.scale_embeddings = False
        part.position_encodings.encodings = places
    spec.encoder.embeddings[0].weight = words
    spec.decoder.embeddings.weight = np.zeros_like(words)  # what was written before says nothing
    encoder, decoder = spec.encoder.layer[0], spec.decoder.layer[0]
    _norm(spec.encoder.layer_norm, width, 2)
    _silence(encoder.self_attention, encoder.ffn, width, 2)
    _silence(decoder.self_attention, decoder.ffn, width, 1)
    attention = decoder.attention
    _norm(attention.layer_norm, width, 1)
    only_words, only_places = np.zeros((width, width), np.float32), np.zeros((width, width), np.float32)
    only_words[range(size), range(size)] = 1
    only_places[range(size, width), range(size, width)] = 1
    _linear(attention.linear[0], only_places * 40 * math.sqrt(width))
    _linear(attention.linear[1], np.concatenate([only_places, only_words]))
    _linear(attention.linear[2], np.eye(width, dtype=np.float32))
    _norm(spec.decoder.layer_norm, width, 2)
    _linear(spec.decoder.projection, np.concatenate([weights, np.zeros((size, POSITIONS), np.float32)], axis=1))
    spec.register_source_vocabulary(list(vocabulary))
    spec.register_target_vocabulary(list(vocabulary))
    spec.validate()
    return spec


def _norm(norm: ctranslate2.specs.common_spec.LayerNormSpec, width: int, ones: int) -> None:
    """Layer normalisation undone, for vectors of that many ones and else noughts."""
    mean = ones / width
    norm.gamma = np.full(width, math.sqrt(mean - mean**2), np.float32)
    norm.beta = np.full(width, mean, np.float32)


def _silence(
    attention: ctranslate2.specs.attention_spec.MultiHeadAttentionSpec,
    ffn: ctranslate2.specs.transformer_spec.FeedForwardSpec,
    width: int,
    ones: int,
) -> None:
    """A layer's parts that add nothing to what passes by."""
    for norm in (attention.layer_norm, ffn.layer_norm):
        _norm(norm, width, ones)
    nothing = np.zeros((width, width), np.float32)
    _linear(attention.linear[0], np.zeros((3 * width, width), np.float32))
    _linear(attention.linear[1], nothing)
    _linear(ffn.linear_0, nothing[:1])
    _linear(ffn.linear_1, nothing[:, :1])


def _linear(linear: ctranslate2.specs.common_spec.LinearSpec, weight: npt.NDArray[np.float32]) -> None:
    linear.weight = np.ascontiguousarray(weight, dtype=np.float32)
    linear.bias = np.zeros(weight.shape[0], np.float32)
