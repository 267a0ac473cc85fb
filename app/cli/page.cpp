// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "page.h"

#include "textwidth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
constexpr auto plain = "\033[0m"_L1;

// The eight colours of every terminal; the words say the same.
QLatin1StringView colourOf(Level level)
{
    switch (level) {
    case Level::Protected:
        return "\033[32m"_L1;
    case Level::Encrypted:
        return "\033[33m"_L1;
    case Level::Unknown:
        return "\033[36m"_L1;
    case Level::NotInCharge:
        return "\033[35m"_L1;
    case Level::Exposed:
    case Level::Failing:
        break;
    }
    return "\033[31m"_L1;
}

/// In columns.
int longestWord(const QString &text)
{
    int most = 0;
    for (const QString &word : text.split(u' '))
        most = std::max(most, columns(word));
    return most;
}
}

void Page::headline(const QString &text, Level level)
{
    for (const QString &line : wrapped(printable(text), m_look.width))
        m_text += painted(line, level) + u'\n';
}

void Page::heading(const QString &text, const QString &word, Level level)
{
    const QStringList lines = wrapped(printable(text), m_look.width);
    for (const QString &line : lines.first(lines.size() - 1))
        m_text += bold(line) + u'\n';
    const bool fits = columns(lines.last()) + 1 + columns(word) <= m_look.width;
    m_text += bold(lines.last()) + (fits ? u' ' : u'\n') + painted(word, level) + u'\n';
}

void Page::paragraph(const QString &text)
{
    block({}, text);
}

void Page::field(const QString &label, const QString &text, int labelColumns)
{
    const int padding = qMax(0, labelColumns - columns(label));
    block(u"  "_s + label + QString(padding, u' ') + u"  "_s, text);
}

void Page::roomyField(const QString &label, const QStringList &texts, int labelColumns)
{
    // What field() has around the label.
    constexpr int gaps = 4;
    const int left = m_look.width - gaps - labelColumns;
    const auto fits = [left](const QString &text) { return longestWord(printable(text)) <= left; };
    const bool beside = columns(label) <= labelColumns && std::ranges::all_of(texts, fits);
    if (!beside)
        note(label);
    QString first = label;
    for (const QString &text : texts) {
        if (beside)
            field(first, text, labelColumns);
        else
            block(u"    "_s, text);
        first.clear();
    }
}

void Page::note(const QString &text)
{
    block(u"  "_s, text);
}

void Page::bullet(const QString &text)
{
    block(u"  - "_s, text);
}

void Page::gap()
{
    m_text += u'\n';
}

void Page::block(const QString &first, const QString &text)
{
    const int indent = columns(first);
    QString before = first;
    for (const QString &line : wrapped(printable(text), qMax(1, m_look.width - indent))) {
        m_text += before + line + u'\n';
        before = QString(indent, u' ');
    }
}

QString Page::painted(const QString &text, Level level) const
{
    return m_look.colour ? "\033[1m"_L1 + colourOf(level) + text + plain : text;
}

QString Page::bold(const QString &text) const
{
    return m_look.colour ? "\033[1m"_L1 + text + plain : text;
}

}
