# SPDX-FileCopyrightText: 2026 Dotlight contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""OWN4 OWN6 UPSTREAM: a resolver on 53 and 853 that refuses the root's SOA and asks UPSTREAM for all else."""

import asyncio
import ssl
import struct
import sys

ROOT_SOA = b"\x00\x00\x06"
REFUSED = 5


def refusal(query):
    """The answer by itself, or None where upstream is to be asked. A name's first octet is 0 for the root."""
    if query[12:15] != ROOT_SOA:
        return None
    identity, flags = struct.unpack(">HH", query[:4])
    flags = 0x8080 | flags & 0x0110 | REFUSED
    return struct.pack(">6H", identity, flags, 1, 0, 0, 0) + query[12:17]


async def message(reader):
    (length,) = struct.unpack(">H", await reader.readexactly(2))
    return await reader.readexactly(length)


async def ask(upstream, query):
    reader, writer = await asyncio.open_connection(upstream, 53)
    writer.write(struct.pack(">H", len(query)) + query)
    reply = await message(reader)
    writer.close()
    return reply


async def stream(upstream, reader, writer):
    try:
        while True:
            query = await message(reader)
            reply = refusal(query) or await ask(upstream, query)
            writer.write(struct.pack(">H", len(reply)) + reply)
            await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        writer.close()


class Datagrams(asyncio.DatagramProtocol):
    def __init__(self, upstream):
        self.upstream = upstream
        self.tasks = set()

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, query, address):
        task = asyncio.ensure_future(self.answer(query, address))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    # What is too long for a datagram is cut down to its question, with the bit that says so.
    async def answer(self, query, address):
        reply = refusal(query) or await ask(self.upstream, query)
        if len(reply) > 1232:
            end = 12 + query[12:].index(0) + 5
            reply = reply[:2] + bytes([reply[2] | 2]) + reply[3:6] + bytes(6) + reply[12:end]
        self.transport.sendto(reply, address)


async def main(own4, own6, upstream):
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain("/state/certs/both.pem", "/state/certs/both.key")
    loop = asyncio.get_running_loop()
    for own in (own4, own6):
        await loop.create_datagram_endpoint(lambda: Datagrams(upstream), local_addr=(own, 53))
    serve = lambda reader, writer: stream(upstream, reader, writer)
    await asyncio.start_server(serve, [own4, own6], 53)
    await asyncio.start_server(serve, [own4, own6], 853, ssl=tls)
    await asyncio.Event().wait()


asyncio.run(main(*sys.argv[1:]))
