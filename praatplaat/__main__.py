"""`python -m praatplaat` is the same as `praatplaat`."""

import sys

from praatplaat.cli import main

sys.exit(main())
