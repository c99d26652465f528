"""Our portable sort key agrees with the collation of the Persian locale where Qt carries ICU."""

import sys
from functools import cmp_to_key
from itertools import pairwise
from random import Random

import pytest
from PySide6.QtCore import QCollator, QLocale

from paayesh_desktop.domain.text import sort_key

LETTERS = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the order is the system's own")
@pytest.mark.parametrize("alphabet", [LETTERS, LETTERS + "abc", "کقگ\u200cا\u064b", "پروژ 1234"])
def test_ten_thousand_words_are_in_the_order_of_the_locale(alphabet: str) -> None:
    collator = QCollator(QLocale("fa_IR"))
    collator.setNumericMode(True)
    random = Random(1405)  # noqa: S311 - the same words every time
    words = {"".join(random.choices(alphabet, k=random.randint(1, 6))) for _ in range(10_000)}
    clean = [" ".join(word.split()) for word in words]
    ordered = sorted(clean, key=cmp_to_key(collator.compare))
    wrong = [(one, other) for one, other in pairwise(ordered) if sort_key(one) > sort_key(other)]
    assert wrong == []
