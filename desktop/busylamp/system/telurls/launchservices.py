# SPDX-License-Identifier: MIT
"""LaunchServices of macOS by ctypes (LSInfo.h, CFBundle.h)."""

import ctypes
import sys

if sys.platform == "darwin":
    _FRAMEWORKS = "/System/Library/Frameworks"
    _UTF8 = 0x08000100  # kCFStringEncodingUTF8
    _LONGEST = 1024

    class RealLaunchServices:
        """The calls that take and give back a scheme."""

        def __init__(self) -> None:
            pointer = ctypes.c_void_p
            foundation = f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation"
            services = f"{_FRAMEWORKS}/CoreServices.framework/CoreServices"
            self._cf, self._ls = ctypes.CDLL(foundation), ctypes.CDLL(services)
            self._cf.CFStringCreateWithCString.restype = pointer
            self._cf.CFStringCreateWithCString.argtypes = [
                pointer,
                ctypes.c_char_p,
                ctypes.c_uint32,
            ]
            self._cf.CFStringGetCString.argtypes = [
                pointer,
                ctypes.c_char_p,
                ctypes.c_long,
                ctypes.c_uint32,
            ]
            self._cf.CFBundleGetMainBundle.restype = pointer
            self._cf.CFBundleGetIdentifier.restype = pointer
            self._cf.CFBundleGetIdentifier.argtypes = [pointer]
            self._cf.CFRelease.argtypes = [pointer]
            self._ls.LSCopyDefaultHandlerForURLScheme.restype = pointer
            self._ls.LSCopyDefaultHandlerForURLScheme.argtypes = [pointer]
            self._ls.LSSetDefaultHandlerForURLScheme.argtypes = [pointer, pointer]

        def own_identifier(self) -> str:
            """Return the bundle's identifier."""
            bundle = self._cf.CFBundleGetMainBundle()
            name = self._cf.CFBundleGetIdentifier(bundle) if bundle else None
            return self._text(name) if name else ""

        def handler(self, scheme: str) -> str:
            """Return the identifier of the app that opens a scheme."""
            asked = self._string(scheme)
            found = self._ls.LSCopyDefaultHandlerForURLScheme(asked)
            self._cf.CFRelease(asked)
            if not found:
                return ""
            text = self._text(found)
            self._cf.CFRelease(found)
            return text

        def set_handler(self, scheme: str, identifier: str) -> bool:
            """Let an app open a scheme."""
            words = self._string(scheme), self._string(identifier)
            status = self._ls.LSSetDefaultHandlerForURLScheme(*words)
            for word in words:
                self._cf.CFRelease(word)
            return status == 0

        def _string(self, text: str) -> int:
            return int(self._cf.CFStringCreateWithCString(None, text.encode(), _UTF8))

        def _text(self, string: int) -> str:
            buffer = ctypes.create_string_buffer(_LONGEST)
            known = self._cf.CFStringGetCString(string, buffer, _LONGEST, _UTF8)
            return buffer.value.decode() if known else ""
