"""The error whose text is meant for the person at the screen."""

from paayesh_desktop.language import Sentence


class UserError(Exception):
    """Something a person can understand and act on; every other exception is a bug.

    The sentence says what happened, what is safe and what to do.
    """

    def __init__(self, sentence: Sentence, **values: object) -> None:
        self.sentence = sentence.fill(**values)
        super().__init__(str(self.sentence))
