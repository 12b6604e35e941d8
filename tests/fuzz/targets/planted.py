# SPDX-License-Identifier: MIT
"""A parser with a bug put into it: a search that misses it would miss any other."""


def check(data: bytes) -> None:
    place = data.find(b":")
    if place > 0 and data[:place] == b"tel":
        number = data[place + 1 :]
        if number.startswith(b"+") and number[1:2].isdigit():
            raise AssertionError("the planted bug")
