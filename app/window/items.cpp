// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items.h"

#include "wording/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        //: Severity of a reason, said by a screen reader before it.
        return QCoreApplication::translate("Dotlight", "Note");
    case Severity::Warning:
        //: Severity of a reason, said by a screen reader before it.
        return QCoreApplication::translate("Dotlight", "Warning");
    case Severity::Critical:
        //: Severity of a reason, said by a screen reader before it.
        return QCoreApplication::translate("Dotlight", "Serious");
    }
    return {};
}

QString severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"dialog-information"_s;
    case Severity::Warning:
        return u"dialog-warning"_s;
    case Severity::Critical:
        return u"dialog-error"_s;
    }
    return {};
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {};
    case Tone::Good:
        return u"dialog-positive"_s;
    case Tone::Caution:
        return u"dialog-warning"_s;
    case Tone::Bad:
        return u"dialog-error"_s;
    }
    return {};
}

// Words that stand in a table start like a sentence.
QString standing(QString text)
{
    // A program's name stays as it is written.
    if (!text.isEmpty() && !text.startsWith("systemd-"_L1))
        text[0] = text[0].toUpper();
    return text;
}

template<typename Fact>
FactItem judged(Fact fact)
{
    return {.text = standing(text(fact)), .iconName = toneIcon(tone(fact)), .tone = tone(fact)};
}

// A claim is not judged: what is set is no evidence, good or bad.
template<typename State>
TripleItem triple(const State &state)
{
    return {
        .claimed = {.text = standing(text(state.claimed)), .iconName = {}, .tone = Tone::Neutral},
        .achieved = judged(state.achieved),
        .proven = judged(state.proven),
    };
}
}

TripleItem tripleItem(const TransportState &state)
{
    return triple(state);
}

TripleItem tripleItem(const IntegrityState &state)
{
    return triple(state);
}

QList<ServerItem> serverItems(const QList<Server> &servers, const std::optional<Server> &current)
{
    QList<ServerItem> items;
    items.reserve(servers.size());
    for (const Server &server : servers)
        items.append({.text = text(server), .current = current == server});
    return items;
}

QList<ReasonItem> reasonItems(const QList<Reason> &reasons)
{
    QList<ReasonItem> items;
    items.reserve(reasons.size());
    for (const Reason &reason : reasons) {
        const QString title = standing(shortText(reason));
        items.append({
            .title = title,
            .text = text(reason),
            //: Said by a screen reader. %1: severity of a reason; %2: the reason in few words
            .heard = QCoreApplication::translate("Dotlight", "%1: %2").arg(severityWord(reason.severity), title),
            .iconName = severityIcon(reason.severity),
            .tone = tone(reason.severity),
        });
    }
    return items;
}

}
