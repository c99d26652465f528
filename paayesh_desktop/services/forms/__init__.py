"""The monitoring cycle: forms made, handed out, typed, checked and accepted."""
