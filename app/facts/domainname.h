// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QString>

#include <expected>

namespace Dotlight
{

/// Why a text is no name that could be looked up.
enum class NameProblem {
    Empty,
    /// A dot at the beginning, or two in a row.
    EmptyLabel,
    /// More than 63 characters between two dots (RFC 1035).
    LabelTooLong,
    /// More than 253 characters without the dot at the end (RFC 1035: 255 on the wire).
    TooLong,
    /// Beyond ASCII: an international name, whose other form ("xn--…") is what goes to servers (RFC 5890).
    NotAscii,
    /// A blank, a control character, or a backslash, which only zone files know.
    BadCharacter,
    /// A name with more around it, as in a URL or behind a port: what resolved would make of the whole is another name.
    MoreThanAName,
};

/// A name as resolved compares them: without the dot at the end, in small letters.
class DomainName
{
public:
    /// Of what a person wrote. A literal address passes: whoever takes one looks for it first, with isLiteralAddress().
    [[nodiscard]] static std::expected<DomainName, NameProblem> parse(const QString &text);
    /// Of what a daemon says: in DNS a name may hold what a URL does.
    [[nodiscard]] static std::expected<DomainName, NameProblem> fromWire(const QString &text);

    /// "www.example"; "." of the root.
    [[nodiscard]] QString text() const { return isRoot() ? QStringLiteral(".") : m_text; }
    [[nodiscard]] bool isRoot() const { return m_text.isEmpty(); }
    [[nodiscard]] bool isSingleLabel() const { return !isRoot() && !m_text.contains(u'.'); }
    /// It was written with a dot at the end: no search domain is put behind it.
    [[nodiscard]] bool isAbsolute() const { return m_absolute; }
    /// It is that domain or below it; all are below "." and "". The domain is taken as a daemon writes it.
    [[nodiscard]] bool isWithin(const QString &domain) const;
    [[nodiscard]] bool is(const QString &other) const;
    /// It is any of those, which are in plainName()'s form.
    [[nodiscard]] bool isAnyOf(const QSet<QString> &others) const { return others.contains(m_text); }
    /// The same with a domain behind it.
    [[nodiscard]] DomainName in(const QString &domain) const;

    friend bool operator==(const DomainName &, const DomainName &) = default;

private:
    QString m_text;
    bool m_absolute = false;
};

[[nodiscard]] bool isLiteralAddress(const QString &text);

/// As names are compared: without a dot at the end, in small letters. Of whatever a daemon or a person wrote.
[[nodiscard]] QString plainName(const QString &written);

/// How many labels a domain has; none for the root.
[[nodiscard]] int labelCount(const QString &domain);

}
