# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""UPSTREAM MANNER=OWN4,OWN6...: resolvers on 53 and 853, each odd in a manner of its own. What that leaves alone UPSTREAM answers.

refuse-soa  REFUSED for the root's SOA
no-proofs   that there is no DS comes without its proof
tls-other   on 853 something else than TLS: it greets, as mail servers do
tls-stall   853 is open, and nothing ever comes from it
tls-mute    TLS on 853, and no answer to any question over it
"""

import asyncio
import ssl
import struct
import sys

ROOT_SOA = b"\x00\x00\x06"
REFUSED = 5
DS = 43
# An OPT record with the DO bit: whoever asks for signatures sees that they are understood.
OPT = b"\x00\x00\x29\x04\xd0\x00\x00\x80\x00\x00\x00"


def question_end(message):
    return 12 + message[12:].index(0) + 5


def refusal(query):
    """The answer by itself, or None where upstream is to be asked. A name's first octet is 0 for the root."""
    if query[12:15] != ROOT_SOA:
        return None
    identity, flags = struct.unpack(">HH", query[:4])
    flags = 0x8080 | flags & 0x0110 | REFUSED
    return struct.pack(">6H", identity, flags, 1, 0, 0, 0) + query[12:17]


def record_end(message, start):
    """Of the record that begins there; its name may end in a pointer."""
    end = start
    while message[end] and message[end] < 0xC0:
        end += message[end] + 1
    end += 2 if message[end] else 1
    (length,) = struct.unpack(">H", message[end + 8 : end + 10])
    return end + 10 + length


def without_proof(reply):
    """The SOA of an answer that there is no DS stays: it comes first, so nothing before it moves."""
    end = question_end(reply)
    (kind,) = struct.unpack(">H", reply[end - 4 : end - 2])
    answers, authority = struct.unpack(">2H", reply[6:10])
    if kind != DS or answers:
        return reply
    soa = reply[end : record_end(reply, end)] if authority else b""
    return reply[:4] + struct.pack(">4H", 1, 0, int(bool(soa)), 1) + reply[12:end] + soa + OPT


async def message(reader):
    (length,) = struct.unpack(">H", await reader.readexactly(2))
    return await reader.readexactly(length)


async def ask(upstream, query):
    reader, writer = await asyncio.open_connection(upstream, 53)
    writer.write(struct.pack(">H", len(query)) + query)
    reply = await message(reader)
    writer.close()
    return reply


class Odd:
    def __init__(self, manner, upstream):
        self.manner = manner
        self.upstream = upstream

    async def reply(self, query):
        if self.manner == "refuse-soa" and (own := refusal(query)):
            return own
        reply = await ask(self.upstream, query)
        return without_proof(reply) if self.manner == "no-proofs" else reply

    async def stream(self, reader, writer):
        try:
            while True:
                reply = await self.reply(await message(reader))
                writer.write(struct.pack(">H", len(reply)) + reply)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            writer.close()

    async def greet(self, _, writer):
        writer.write(b"220 mail.example ready\r\n")
        writer.close()

    # Once it has heard that TLS is wanted.
    async def cut(self, reader, writer):
        await reader.read(4096)
        writer.transport.abort()

    # Record 21, version 3.3: fatal, handshake_failure (RFC 8446, 6.2).
    async def alert(self, reader, writer):
        await reader.read(4096)
        writer.write(bytes.fromhex("15030300020228"))
        writer.close()

    async def listen(self, reader, writer):
        try:
            while await reader.read(4096):
                pass
        except OSError:
            pass
        writer.close()

    async def serve(self, addresses, tls):
        loop = asyncio.get_running_loop()
        for own in addresses:
            await loop.create_datagram_endpoint(lambda: Datagrams(self), local_addr=(own, 53))
        await asyncio.start_server(self.stream, addresses, 53)
        without_tls = {"tls-other": self.greet, "tls-stall": self.listen, "tls-cut": self.cut, "tls-alert": self.alert}
        encrypted = without_tls.get(self.manner, self.listen if self.manner == "tls-mute" else self.stream)
        if self.manner in without_tls:
            tls = None
        await asyncio.start_server(encrypted, addresses, 853, ssl=tls)


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, server):
        self.server = server
        self.tasks = set()

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, query, address):
        task = asyncio.ensure_future(self.answer(query, address))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    # What is too long for a datagram is cut down to its question, with the bit that says so.
    async def answer(self, query, address):
        reply = await self.server.reply(query)
        if len(reply) > 1232:
            reply = reply[:2] + bytes([reply[2] | 2]) + reply[3:6] + bytes(6) + reply[12 : question_end(query)]
        self.transport.sendto(reply, address)


async def main(upstream, *served):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain("/state/certs/both.pem", "/state/certs/both.key")
    for manner, _, addresses in (one.partition("=") for one in served):
        await Odd(manner, upstream).serve(addresses.split(","), tls)
    await asyncio.Event().wait()


asyncio.run(main(*sys.argv[1:]))
