// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reasonwords.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
// What to do when nobody owns resolve1's name: it depends on why.
QString absentText(const Reason &reason)
{
    const QString what = filled(QCoreApplication::translate("Dotlight", wordsFor(reason.id).text), reason);
    if (reason.detail == "stopped"_L1)
        //: %1 is one or two sentences: systemd-resolved is stopped, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Start it: “systemctl start systemd-resolved”.").arg(what);
    if (reason.detail == "disabled"_L1)
        //: %1 is one or two sentences: systemd-resolved is disabled, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Turn it on: “systemctl enable --now systemd-resolved”.").arg(what);
    if (reason.detail == "masked"_L1)
        //: %1 is one or two sentences: systemd-resolved is masked, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Somebody locked it: “systemctl unmask systemd-resolved”, then start it.").arg(what);
    if (reason.detail == "not-installed"_L1)
        //: %1 is one or two sentences: systemd-resolved is not installed, and what that means.
        return QCoreApplication::translate("Dotlight", "%1 Install the package systemd-resolved.").arg(what);
    return what;
}

bool hasResolvedsWord(const Reason &reason)
{
    if (reason.detail.isEmpty())
        return false;
    switch (reason.id) {
    case ReasonId::TrustAnchorStale:
    case ReasonId::DnssecUnsupportedByServer:
    case ReasonId::ClockWrong:
    case ReasonId::DnssecFailing:
        return true;
    default:
        return false;
    }
}

QString certain(const Reason &reason)
{
    if (reason.id == ReasonId::ResolverAbsent)
        return absentText(reason);
    const QString what = filled(QCoreApplication::translate("Dotlight", wordsFor(reason.id).text), reason);
    if (!hasResolvedsWord(reason))
        return what;
    //: %1 is a few whole sentences, %2 a technical word of systemd-resolved, such as no-signature.
    return QCoreApplication::translate("Dotlight", "%1 systemd-resolved's word for it: %2.").arg(what, reason.detail);
}

QString perhapsPortal()
{
    return QCoreApplication::translate("Dotlight", "Perhaps this network wants you to sign in first (captive portal). Open any "
                                                   "web page: if a sign-in page comes instead, sign in and look again.");
}
}

QString text(const Reason &reason)
{
    if (!reason.perhaps)
        return certain(reason);
    if (reason.id == ReasonId::CaptivePortal)
        return perhapsPortal();
    //: %1 is a few whole sentences on what may be the case.
    return QCoreApplication::translate("Dotlight", "Perhaps: %1").arg(certain(reason));
}

}
