// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"

#include "help.h"
#include "output.h"
#include "target.h"
#include "wording/translation.h"

#include <QCoreApplication>

#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstring>

namespace Dotlight::Cli
{

namespace
{
QByteArray languageWished()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray locale = qgetenv(variable);
        if (!locale.isEmpty())
            return locale.first(std::min(locale.size(), qsizetype(strcspn(locale.constData(), ".@"))));
    }
    return "C";
}

// From cron, in rescue shells and over ssh the locale is often "C" or one that is not installed: Qt would say four lines
// about that on standard error. The language of the words stays as it was wished for.
void useUtf8()
{
    if (setlocale(LC_ALL, "") && qstrcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const QByteArray language = languageWished();
    if (qgetenv("LANGUAGE").isEmpty() || language == "C" || language == "POSIX")
        qputenv("LANGUAGE", language == "POSIX" ? QByteArrayLiteral("C") : language);
    qputenv("LC_ALL", "C.UTF-8");
}

// Whatever is opened next would take the place of one that was closed, and get our output. What is opened here for
// reading alone can't be written to, and that is said.
void keepStandardDescriptors()
{
    while (true) {
        const int fileDescriptor = open("/dev/null", O_RDONLY);
        if (fileDescriptor > STDERR_FILENO)
            close(fileDescriptor);
        if (fileDescriptor < 0 || fileDescriptor > STDERR_FILENO)
            return;
    }
}

int say(const QString &text)
{
    const auto written = write(STDOUT_FILENO, text);
    if (!written)
        complain(written.error());
    return written ? 0 : 1;
}

int run(const std::unique_ptr<Command> &command)
{
    QObject::connect(command.get(), &Command::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    command->start();
    return QCoreApplication::exec();
}
}

void prepareProcess()
{
    keepStandardDescriptors();
    // A reader that has gone is an error of write(), with a message and an exit status of our own.
    std::signal(SIGPIPE, SIG_IGN);
    useUtf8();
}

int runProgram(const CommandMaker &make)
{
    installTranslation();
    const auto arguments = parse(QCoreApplication::arguments().sliced(1));
    if (!arguments) {
        complain(arguments.error());
        return int(ExitStatus::Usage);
    }
    if (arguments->help)
        return say(helpText(arguments->verb));
    if (arguments->version)
        return say(versionText());
    return run(make(*arguments));
}

}
