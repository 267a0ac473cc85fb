// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "daemons/resolved/answer.h"

#include <QTest>

using namespace Dotlight;
using namespace Qt::StringLiterals;
using Outcome = Answer::Outcome;

class AnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void errors_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("message");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("dnssec");
        const auto row = [](const char *tag, const QString &name, Outcome outcome, const QString &message = u"words"_s,
                             const QString &dnssec = {}) {
            QTest::newRow(tag) << name << message << outcome << dnssec;
        };
        const QString resolve = u"org.freedesktop.resolve1."_s;
        const QString bus = u"org.freedesktop.DBus.Error."_s;
        row("resolved gave up", bus + u"Timeout"_s, Outcome::Unreachable);
        row("rejected by ICMP, as the lab has it", u"System.Error.EALREADY"_s, Outcome::Unreachable);
        row("no way there", u"System.Error.EHOSTUNREACH"_s, Outcome::Unreachable);
        row("hung up", u"System.Error.ECONNRESET"_s, Outcome::Unreachable);
        row("missing key", resolve + u"DnssecFailed"_s, Outcome::DnssecFailed,
            u"DNSSEC validation failed: missing-key"_s, u"missing-key"_s);
        row("with an extended error", resolve + u"DnssecFailed"_s, Outcome::DnssecFailed,
            u"DNSSEC validation failed: no-signature (DNSKEY Missing: no SEP)"_s, u"no-signature"_s);
        row("validation failed without a word", resolve + u"DnssecFailed"_s, Outcome::DnssecFailed,
            u"something else"_s);
        row("no servers", resolve + u"NoNameServers"_s, Outcome::NoNameServers);
        row("invalid reply", resolve + u"InvalidReply"_s, Outcome::InvalidReply);
        row("refused", resolve + u"DnsError.REFUSED"_s, Outcome::Refused);
        row("no such name", resolve + u"DnsError.NXDOMAIN"_s, Outcome::Refused);
        row("an rcode of the future", resolve + u"DnsError.SOMETHING"_s, Outcome::Refused);
        row("no data", resolve + u"NoSuchRR"_s, Outcome::Refused);
        row("network down", resolve + u"NetworkDown"_s, Outcome::OtherError);
        row("resolved died", bus + u"NoReply"_s, Outcome::OtherError);
        row("bus gone", bus + u"Disconnected"_s, Outcome::OtherError);
        row("an error of the system that is not the network's", u"System.Error.ENOSPC"_s, Outcome::OtherError);
        row("a longer name", u"System.Error.EPIPED"_s, Outcome::OtherError);
        row("not resolved's", u"org.example.DnsError.REFUSED"_s, Outcome::OtherError);
        row("nothing at all", QString(), Outcome::OtherError);
    }

    void errors()
    {
        QFETCH(QString, name);
        QFETCH(QString, message);
        const Answer answer = answerFromError({name, message});
        QTEST(answer.outcome, "outcome");
        QTEST(answer.dnssecResult, "dnssec");
        QCOMPARE(answer.flags, 0u);
        QVERIFY(!answer.confidential() && !answer.authenticated());
        QVERIFY(answer.error.contains(name) && answer.error.contains(message));
    }

    void flags()
    {
        const Answer answer = answerFromFlags(0x840200);
        QCOMPARE(answer.outcome, Outcome::Answered);
        QVERIFY(answer.confidential() && answer.authenticated());
        QVERIFY(!answerFromFlags(0x800001).confidential());
    }
};

QTEST_GUILESS_MAIN(AnswerTest)
#include "answer_test.moc"
