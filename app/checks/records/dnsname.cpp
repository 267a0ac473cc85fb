// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsname.h"

#include <QUrl>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 255;

qsizetype wireSize(const QByteArrayList &labels)
{
    qsizetype size = 1;
    for (const QByteArray &label : labels)
        size += label.size() + 1;
    return size;
}

bool isTypable(const QByteArray &label)
{
    return std::ranges::all_of(label, [](char c) { return c > ' ' && c < 0x7f && c != '\\'; });
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString labelText(const QByteArray &label)
{
    QString text;
    for (const char c : label) {
        if (c == '.' || c == '\\')
            text += QString(u'\\') + QChar::fromLatin1(c);
        else if (c > ' ' && c < 0x7f)
            text += QChar::fromLatin1(c);
        else
            text += u"\\%1"_s.arg(int(uchar(c)), 3, 10, QChar(u'0'));
    }
    return text;
}
}

std::optional<DnsName> DnsName::fromText(const QString &text)
{
    DnsName name;
    if (text == "."_L1)
        return name;
    QByteArray ascii = isAscii(text) ? text.toLatin1() : QUrl::toAce(text);
    if (ascii.endsWith('.'))
        ascii.chop(1);
    name.m_labels = ascii.toLower().split('.');
    const auto fits = [](const QByteArray &label) {
        return !label.isEmpty() && label.size() <= longestLabel && isTypable(label);
    };
    if (!std::ranges::all_of(name.m_labels, fits) || wireSize(name.m_labels) > longestName)
        return std::nullopt;
    return name;
}

std::optional<DnsName> DnsName::fromWire(QByteArrayView wire, qsizetype &position)
{
    DnsName name;
    qsizetype at = position;
    qsizetype size = 1;
    while (at >= 0 && at < wire.size()) {
        const qsizetype length = uchar(wire[at]);
        at += 1;
        if (length == 0) {
            position = at;
            return name;
        }
        size += length + 1;
        // What is above the longest label is a pointer, and what is uncompressed has none.
        if (length > longestLabel || size > longestName || length > wire.size() - at)
            return std::nullopt;
        name.m_labels.append(wire.sliced(at, length).toByteArray().toLower());
        at += length;
    }
    return std::nullopt;
}

DnsName DnsName::ancestor(qsizetype count) const
{
    DnsName name;
    name.m_labels = m_labels.last(std::clamp(count, qsizetype(0), m_labels.size()));
    return name;
}

std::optional<DnsName> DnsName::child(const QByteArray &label) const
{
    DnsName name = *this;
    name.m_labels.prepend(label.toLower());
    if (label.isEmpty() || label.size() > longestLabel || wireSize(name.m_labels) > longestName)
        return std::nullopt;
    return name;
}

bool DnsName::isAtOrBelow(const DnsName &other) const
{
    return sharedLabels(other) == other.labelCount();
}

qsizetype DnsName::sharedLabels(const DnsName &other) const
{
    const auto mine = m_labels | std::views::reverse;
    return std::ranges::mismatch(mine, other.m_labels | std::views::reverse).in1 - mine.begin();
}

QByteArray DnsName::wire() const
{
    QByteArray bytes;
    for (const QByteArray &label : m_labels)
        bytes += char(label.size()) + label;
    return bytes + '\0';
}

QString DnsName::text() const
{
    if (isRoot())
        return u"."_s;
    QStringList parts;
    for (const QByteArray &label : m_labels)
        parts += labelText(label);
    return parts.join(u'.');
}

std::strong_ordering operator<=>(const DnsName &a, const DnsName &b)
{
    const auto less = [](const QByteArray &one, const QByteArray &other) { return one < other; };
    const auto fromTheRoot = std::views::reverse;
    if (std::ranges::lexicographical_compare(a.m_labels | fromTheRoot, b.m_labels | fromTheRoot, less))
        return std::strong_ordering::less;
    return a == b ? std::strong_ordering::equal : std::strong_ordering::greater;
}

}
