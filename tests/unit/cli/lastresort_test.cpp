// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lastresort.h"

#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <string>

using namespace Dotlight::Cli;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LastResortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeTakenBack()
    {
        endAfter(100s, ExitStatus::Unknown, u"not in time"_s);
        endNoMore();
        QCOMPARE(alarm(0), 0U);
    }

    // A child that waits for nothing in particular, as one without room for a thread does.
    void endsWhatHangs()
    {
        std::array<int, 2> ends{};
        QCOMPARE(pipe(ends.data()), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            dup2(ends[1], STDERR_FILENO);
            endAfter(1s, ExitStatus::Unknown, u"not in time"_s);
            for (;;)
                pause();
        }
        close(ends[1]);
        std::string said;
        std::array<char, 256> buffer{};
        ssize_t length = 0;
        while ((length = read(ends[0], buffer.data(), buffer.size())) > 0)
            said.append(buffer.data(), size_t(length));
        close(ends[0]);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), int(ExitStatus::Unknown));
        QCOMPARE(said, std::string("dotlightctl: not in time\n"));
    }
};

QTEST_GUILESS_MAIN(LastResortTest)
#include "lastresort_test.moc"
