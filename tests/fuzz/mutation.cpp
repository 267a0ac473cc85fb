// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation.h"

namespace Dotlight::Fuzz
{

namespace
{
constexpr qsizetype longest = 0x10000;

/// What parsers take for something: lengths at their ends, pointers into a DNS message, ends of words, texts and lines.
const QByteArrayList &pieces()
{
    static const QByteArrayList list{QByteArray(1, '\0'), QByteArray(2, '\0'), "\xff", "\xff\xff", "\x7f\xff", "\x80",
        "\x3f", "\x40", QByteArray("\xc0\x0c", 2), QByteArray("\xc0\x00", 2), "\xc0\xff", QByteArray("\0\x01", 2),
        QByteArray(8, '\xff'), "\n", "\r\n", " ", "\t", "\\", "\"", "'", "\"\"", "{", "}", "[", "]",
        "{\"a\":", "[[[[[[[[", ":", "=", ",", ";", "#", ".", "..", "-", "%", "/", "://", "\xed\xa0\x80", "\xe2\x80\xae",
        "\xf0\x9f\x98\x80", "\\u0000", "\\ud800", "-1", "0", "99999999999999999999", "1e999", "65536", "null", "true",
        "127.0.0.53", "::1", "ffff:"};
    return list;
}
}

qsizetype Mutation::below(qsizetype end)
{
    return end <= 0 ? 0 : qsizetype(m_random() % quint32(end));
}

QByteArray Mutation::next(const QByteArrayList &samples)
{
    QByteArray bytes = samples[below(samples.size())];
    for (qsizetype left = 1 + below(8); left > 0; --left)
        change(bytes, samples);
    bytes.truncate(longest);
    return bytes;
}

void Mutation::change(QByteArray &bytes, const QByteArrayList &samples)
{
    if (bytes.isEmpty())
        return insert(bytes, samples);
    switch (below(8)) {
    case 0:
        bytes[below(bytes.size())] ^= char(1 << below(8));
        return;
    case 1:
        bytes[below(bytes.size())] = char(below(256));
        return;
    case 2:
        bytes.truncate(below(bytes.size()));
        return;
    case 3:
        bytes.remove(below(bytes.size()), 1 + below(qMin(bytes.size(), qsizetype(16))));
        return;
    case 4:
        return overwrite(bytes);
    default:
        return insert(bytes, samples);
    }
}

void Mutation::overwrite(QByteArray &bytes)
{
    const QByteArray piece = pieces()[below(pieces().size())];
    bytes.replace(below(bytes.size()), piece.size(), piece);
}

void Mutation::insert(QByteArray &bytes, const QByteArrayList &samples)
{
    const qsizetype at = below(bytes.size() + 1);
    switch (below(4)) {
    case 0: {
        // A part of a sample, its own or another one.
        const QByteArray &other = samples[below(samples.size())];
        const qsizetype start = below(other.size());
        bytes.insert(at, other.sliced(start, below(other.size() - start)));
        return;
    }
    case 1:
        bytes.insert(at, pieces()[below(pieces().size())].repeated(1 + below(300)));
        return;
    default:
        bytes.insert(at, pieces()[below(pieces().size())]);
        return;
    }
}

}
