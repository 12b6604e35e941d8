# SPDX-License-Identifier: MIT
"""One client of the PBX that carries it on to many desks over NATS."""
