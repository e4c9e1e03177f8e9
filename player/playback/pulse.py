"""Which sinks a PulseAudio (or PipeWire) server has now, asked of its own client library.

Qt's list of devices grows when one comes, but does not shrink when one goes (Qt 6.11 on
PulseAudio 16: no signal, and the list keeps the old device), and the server then moves the sound
to another device by itself. Measured by unloading a sink under a playing stream.
"""

from __future__ import annotations

import ctypes

_NO_AUTOSPAWN = 1
_READY = 4
_SINK_EVENTS = 1

_SinkCallback = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_void_p
)
"""(context, sink info whose first field is the name, end of list, user data)."""
_EventCallback = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p
)


class PulseSinks:
    """A connection that is told of every change; :meth:`poll` takes in what has come.

    Where the library is missing, or the server has gone, :attr:`names` is None: not known.
    """

    def __init__(self) -> None:
        self.names: frozenset[str] | None = None
        self._reading: set[str] = set()
        self._stale = False
        self._asked = False
        self._subscribed = False
        self._on_sink = _SinkCallback(self._take_sink)
        self._on_event = _EventCallback(self._take_event)
        self._library = _library()
        self._context: int | None = None
        if self._library is not None:
            self._connect(self._library)

    def poll(self) -> bool:
        """Take in what the server has said, without waiting; True when the names changed."""
        library, before = self._library, self.names
        if library is None or self._context is None:
            return False
        while library.pa_mainloop_iterate(self._loop, 0, None) > 0:
            pass
        state = library.pa_context_get_state(self._context)
        if state > _READY:
            self.names = None
            self._context = None  # the server has gone: nothing more will be said
        elif state == _READY and not self._subscribed:
            self._subscribed = True
            library.pa_context_set_subscribe_callback(self._context, self._on_event, None)
            _done(library, library.pa_context_subscribe(self._context, _SINK_EVENTS, None, None))
            self._ask(library)
        return self.names != before

    def _connect(self, library: ctypes.CDLL) -> None:
        self._loop = library.pa_mainloop_new()
        api = library.pa_mainloop_get_api(self._loop)
        self._context = library.pa_context_new(api, b"Hearth's list of devices")
        if library.pa_context_connect(self._context, None, _NO_AUTOSPAWN, None) < 0:
            self._context = None

    def _ask(self, library: ctypes.CDLL) -> None:
        self._asked = True
        self._stale = False
        self._reading = set()
        _done(library, library.pa_context_get_sink_info_list(self._context, self._on_sink, None))

    def _take_sink(
        self, _context: object, info: ctypes._Pointer[ctypes.c_char_p], end: int, _data: object
    ) -> None:
        if end:
            self._asked = False
            self.names = frozenset(self._reading)
            if self._stale and self._library is not None:
                self._ask(self._library)
        else:
            self._reading.add((info[0] or b"").decode("utf-8", "replace"))

    def _take_event(self, _context: object, _event: int, _index: int, _data: object) -> None:
        self._stale = self._asked
        if self._library is not None and not self._asked:
            self._ask(self._library)


def _done(library: ctypes.CDLL, operation: int | None) -> None:
    if operation:
        library.pa_operation_unref(operation)


def _library() -> ctypes.CDLL | None:
    """The client library, its functions declared as far as they are used."""
    try:
        library = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    for name, result, arguments in (
        ("pa_mainloop_new", pointer, []),
        ("pa_mainloop_get_api", pointer, [pointer]),
        ("pa_mainloop_iterate", number, [pointer, number, pointer]),
        ("pa_context_new", pointer, [pointer, text]),
        ("pa_context_connect", number, [pointer, text, number, pointer]),
        ("pa_context_get_state", number, [pointer]),
        ("pa_context_subscribe", pointer, [pointer, number, pointer, pointer]),
        ("pa_context_set_subscribe_callback", None, [pointer, _EventCallback, pointer]),
        ("pa_context_get_sink_info_list", pointer, [pointer, _SinkCallback, pointer]),
        ("pa_operation_unref", None, [pointer]),
    ):
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    return library
