// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

#include <compare>
#include <optional>

namespace Dotlight
{

/// A domain name in small letters, absolute, with any bytes in its labels (RFC 1035 3.1, RFC 4343).
class DnsName
{
public:
    /// The root.
    DnsName() = default;

    /// What a person typed, with or without a dot at its end; beyond ASCII as IDNA says. Nothing for what is no name.
    [[nodiscard]] static std::optional<DnsName> fromText(const QString &text);
    /// An uncompressed one; position moves behind it. Nothing where it is cut short or too long, or is compressed.
    [[nodiscard]] static std::optional<DnsName> fromWire(QByteArrayView wire, qsizetype &position);

    [[nodiscard]] bool isRoot() const { return m_labels.isEmpty(); }
    [[nodiscard]] qsizetype labelCount() const { return m_labels.size(); }
    /// The leftmost label; empty for the root.
    [[nodiscard]] QByteArray firstLabel() const { return m_labels.value(0); }
    /// The last `count` labels of it; all of it where it has no more.
    [[nodiscard]] DnsName ancestor(qsizetype count) const;
    /// One label less; the root stays.
    [[nodiscard]] DnsName parent() const { return ancestor(qMax(qsizetype(0), labelCount() - 1)); }
    /// One label more in front; nothing where it would be too long.
    [[nodiscard]] std::optional<DnsName> child(const QByteArray &label) const;
    /// It is `other` or below it.
    [[nodiscard]] bool isAtOrBelow(const DnsName &other) const;
    /// How many labels both end in.
    [[nodiscard]] qsizetype sharedLabels(const DnsName &other) const;

    [[nodiscard]] QByteArray wire() const;
    /// As it is shown: without a dot at its end, "." for the root; dots and backslashes inside of labels with a backslash,
    /// bytes that are no printable ASCII as \DDD (RFC 4343 2.1).
    [[nodiscard]] QString text() const;

    friend bool operator==(const DnsName &, const DnsName &) = default;
    /// The canonical order (RFC 4034 6.1).
    friend std::strong_ordering operator<=>(const DnsName &a, const DnsName &b);

private:
    /// From the left.
    QByteArrayList m_labels;
};

}
