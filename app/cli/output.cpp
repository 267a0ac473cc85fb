// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include "textwidth.h"

#include <QCoreApplication>

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dotlight::Cli
{

namespace
{
bool waitUntilWritable(int fileDescriptor)
{
    pollfd entry{.fd = fileDescriptor, .events = POLLOUT, .revents = 0};
    if (poll(&entry, 1, 0) > 0)
        return true;
    // Who reads has stalled. Signals that end the program are blocked, to be read by the event loop; here nothing would
    // read them.
    sigset_t none;
    sigemptyset(&none);
    return ppoll(&entry, 1, nullptr, &none) >= 0 || errno == EINTR;
}
}

std::expected<void, std::error_code> write(int fileDescriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        // No more than a pipe takes at once, or write() itself would wait for the reader.
        const qsizetype part = std::min(bytes.size() - done, qsizetype(PIPE_BUF));
        if (!waitUntilWritable(fileDescriptor))
            return std::unexpected(std::error_code(errno, std::generic_category()));
        const ssize_t written = ::write(fileDescriptor, bytes.constData() + done, size_t(part));
        if (written >= 0)
            done += written;
        else if (errno != EINTR && errno != EAGAIN)
            return std::unexpected(std::error_code(errno, std::generic_category()));
    }
    return {};
}

std::expected<void, std::error_code> write(int fileDescriptor, const QString &text)
{
    return write(fileDescriptor, text.toUtf8());
}

void complain(const QString &text)
{
    // Where even this can't be written, nobody is left to tell.
    std::ignore = write(STDERR_FILENO, u"dotlightctl: "_s + printable(text) + u'\n');
}

void complain(const std::error_code &error)
{
    //: %1 is the system's own message, such as "No space left on device".
    complain(QCoreApplication::translate("Dotlight", "the output can't be written: %1")
            .arg(QString::fromStdString(error.message())));
}

}
