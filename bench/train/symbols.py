"""Numbers as the weights file has them: see src/engine/blocks/symbols.ts."""

# The symbol of nothing, for numbers with a sign.
MIDDLE = 45
# Symbols that are one byte long.
SHORT = 91


def symbol(number):
    """One character a number: ASCII without the backslash and what JSON escapes, then Latin letters."""
    return chr(number + (35 if number < 57 else 36 if number < SHORT else 70))


def signed(number):
    """The symbol of a number from -45 to 45."""
    return symbol(MIDDLE + max(-MIDDLE, min(MIDDLE, int(number))))
