// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testnamewords.h"

#include "facts/algorithmtitle.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
struct Said {
    QLatin1StringView word;
    const char *text;
};

constexpr std::array verdicts{
    Said{"validates"_L1, QT_TRANSLATE_NOOP("Dotlight", "signatures are checked")},
    Said{"unchecked"_L1, QT_TRANSLATE_NOOP("Dotlight", "signatures are not checked, as if there were none")},
    Said{"broken-resolves"_L1, QT_TRANSLATE_NOOP("Dotlight", "broken signatures pass")},
    Said{"good-fails"_L1, QT_TRANSLATE_NOOP("Dotlight", "good signatures are turned away")},
    Said{"unclear"_L1, QT_TRANSLATE_NOOP("Dotlight", "unclear")},
    Said{"silent"_L1, QT_TRANSLATE_NOOP("Dotlight", "no answer")},
};

constexpr std::array outcomes{
    Said{"resolves-checked"_L1, QT_TRANSLATE_NOOP("Dotlight", "resolves, signature checked")},
    Said{"resolves-unchecked"_L1, QT_TRANSLATE_NOOP("Dotlight", "resolves, no signature checked")},
    Said{"rejected"_L1, QT_TRANSLATE_NOOP("Dotlight", "turned away")},
    Said{"no-answer"_L1, QT_TRANSLATE_NOOP("Dotlight", "no answer")},
    Said{"not-asked"_L1, QT_TRANSLATE_NOOP("Dotlight", "not asked")},
};

/// The word itself where it is none of these: another version's, say.
template<size_t N>
QString said(const std::array<Said, N> &all, const QString &word)
{
    const auto it = std::ranges::find(all, word, &Said::word);
    return it == all.end() ? word : QCoreApplication::translate("Dotlight", it->text);
}

/// "dns.example (Ed25519): signatures are checked", or what of that there is.
QString headText(const QJsonObject &tested)
{
    QString head = tested["operator"_L1].toString();
    if (const QString algorithm = tested["algorithm"_L1].toString(); !algorithm.isEmpty())
        head += " ("_L1 + algorithmTitle(algorithm) + u')';
    const QString verdict = tested["verdict"_L1].toString();
    return verdict.isEmpty() ? head : head + ": "_L1 + said(verdicts, verdict);
}
}

QString operatorText(const QJsonObject &tested)
{
    QStringList texts{headText(tested)};
    const QJsonObject names = tested["names"_L1].toObject();
    for (auto it = names.begin(); it != names.end(); ++it)
        texts += it.key() + ": "_L1 + said(outcomes, it.value().toString());
    return texts.join("; "_L1);
}

QStringList algorithmTexts(const QJsonObject &verdictsOf)
{
    QStringList texts;
    for (auto it = verdictsOf.begin(); it != verdictsOf.end(); ++it)
        texts += algorithmTitle(it.key()) + ": "_L1 + said(verdicts, it.value().toString());
    return texts;
}

QStringList testNameWords()
{
    QStringList words;
    for (const Said &verdict : verdicts)
        words += verdict.word;
    for (const Said &outcome : outcomes)
        words += outcome.word;
    return words;
}

}
