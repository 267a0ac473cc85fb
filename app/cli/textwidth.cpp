// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textwidth.h"

#include <QChar>
#include <QCoreApplication>

#include <cwchar>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
constexpr qsizetype longestQuote = 40;

int columnsOf(char32_t c)
{
    const int width = wcwidth(wchar_t(c));
    return width < 0 ? 1 : width;
}

// The longest beginning of word that fits; at least one character.
qsizetype fitting(QStringView word, int width)
{
    qsizetype at = 0;
    int used = 0;
    while (at < word.size()) {
        const bool pair = word[at].isHighSurrogate() && at + 1 < word.size() && word[at + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(word[at], word[at + 1]) : word[at].unicode();
        used += columnsOf(c);
        if (used > width && at > 0)
            break;
        at += pair ? 2 : 1;
    }
    return at;
}
}

QString quoted(const QString &word)
{
    const QString shown = printable(word);
    //: A word that was typed, in quotation marks.
    return QCoreApplication::translate("Dotlight", "“%1”")
        .arg(shown.size() > longestQuote ? shown.first(longestQuote) + u'…' : shown);
}

int columns(const QString &text)
{
    int result = 0;
    for (const char32_t c : text.toUcs4())
        result += columnsOf(c);
    return result;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    QString line;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!line.isEmpty() && columns(line) + 1 + columns(word) > width)
            lines += std::exchange(line, {});
        QStringView rest = word;
        for (qsizetype part = fitting(rest, width); part < rest.size(); part = fitting(rest, width)) {
            lines += rest.first(part).toString();
            rest = rest.sliced(part);
        }
        if (!line.isEmpty())
            line += u' ';
        line += rest;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines += line;
    return lines;
}

}
