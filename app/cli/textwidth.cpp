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
qsizetype fitting(const QString &word, int width)
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
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && columns(line) + 1 + columns(word) > width)
            lines += std::exchange(line, {});
        while (columns(word) > width) {
            const qsizetype part = fitting(word, width);
            lines += word.first(part);
            word = word.sliced(part);
        }
        if (!line.isEmpty())
            line += u' ';
        line += word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines += line;
    return lines;
}

}
