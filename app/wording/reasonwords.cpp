// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"

#include "printable.h"
#include "words.h"

#include <QCoreApplication>

namespace Dotlight
{

namespace
{
QString said(const char *english)
{
    return QCoreApplication::translate("Dotlight", english);
}

QString absence(const QString &state)
{
    if (state == QLatin1StringView("stopped"))
        //: The state of a service, in "systemd-resolved is %2".
        return QCoreApplication::translate("Dotlight", "stopped");
    if (state == QLatin1StringView("disabled"))
        //: The state of a service, in "systemd-resolved is %2".
        return QCoreApplication::translate("Dotlight", "disabled");
    if (state == QLatin1StringView("masked"))
        //: The state of a service, in "systemd-resolved is %2".
        return QCoreApplication::translate("Dotlight", "masked");
    if (state == QLatin1StringView("not-installed"))
        //: The state of a service, in "systemd-resolved is %2".
        return QCoreApplication::translate("Dotlight", "not installed");
    //: The state of a service, in "systemd-resolved is %2".
    return QCoreApplication::translate("Dotlight", "not running");
}

QString detailOf(const Reason &reason)
{
    if (reason.id == ReasonId::ResolverAbsent)
        return absence(reason.detail);
    if (reason.other)
        return placeName(reason.other);
    if (!reason.detail.isEmpty())
        return printable(reason.detail);
    if (reason.id == ReasonId::PlainLinkInParallel)
        //: Stands where the name of a link is not known, in "encrypted over %2".
        return QCoreApplication::translate("Dotlight", "another link");
    if (reason.id == ReasonId::LocalProxy)
        //: Stands where the address is not known, in "sent to this computer itself, at %2".
        return QCoreApplication::translate("Dotlight", "an address of its own");
    //: Stands where the address of a server is not known; sentences are worded so that it is never their first word.
    return QCoreApplication::translate("Dotlight", "one of the servers");
}
}

QString placeName(const std::optional<ScopeKey> &scope)
{
    if (!scope)
        //: Where no link is meant, in "lookups over %1".
        return QCoreApplication::translate("Dotlight", "the network");
    if (scope->kind == ScopeKey::Kind::Global)
        //: The servers of resolved.conf, in "lookups over %1".
        return QCoreApplication::translate("Dotlight", "the computer-wide servers");
    return printable(scope->name);
}

const ReasonWords &wordsOf(const Reason &reason)
{
    const ReasonWords *cause = causeFor(reason);
    return cause ? *cause : wordsFor(reason.id);
}

QString filled(const QString &sentence, const Reason &reason)
{
    QString result;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const QStringView mark = QStringView(sentence).mid(at, 2);
        const bool place = mark == QLatin1StringView("%1");
        if (!place && mark != QLatin1StringView("%2")) {
            result += sentence[at];
            continue;
        }
        result += place ? placeName(reason.scope) : detailOf(reason);
        ++at;
    }
    return result;
}

QString shortText(const Reason &reason)
{
    const ReasonWords *doubt = reason.perhaps ? doubtFor(reason.id) : nullptr;
    if (doubt)
        return filled(said(doubt->brief), reason);
    const QString words = filled(said(wordsOf(reason).brief), reason);
    //: %1 is a few words on what may be the case, such as "sign-in page".
    return reason.perhaps ? QCoreApplication::translate("Dotlight", "perhaps: %1").arg(words) : words;
}

QString headline(const Reason &reason)
{
    const ReasonWords *doubt = reason.perhaps ? doubtFor(reason.id) : nullptr;
    if (doubt)
        return filled(said(doubt->headline), reason);
    const QString words = filled(said(wordsOf(reason).headline), reason);
    //: %1 is a whole sentence on what may be the case.
    return reason.perhaps ? QCoreApplication::translate("Dotlight", "Perhaps: %1").arg(words) : words;
}

}
