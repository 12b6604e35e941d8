# SPDX-License-Identifier: MIT
"""`python -m busylamp`."""

import sys

from busylamp.main import main

sys.exit(main())
