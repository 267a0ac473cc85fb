// SPDX-FileCopyrightText: 2026 Dotlight contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "meter.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

#include <linux/perf_event.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Dotlight
{

namespace
{
int openCounter()
{
    perf_event_attr wanted{};
    wanted.size = sizeof wanted;
    wanted.type = PERF_TYPE_HARDWARE;
    wanted.config = PERF_COUNT_HW_INSTRUCTIONS;
    wanted.disabled = 1;
    wanted.exclude_kernel = 1;
    wanted.exclude_hv = 1;
    return int(syscall(SYS_perf_event_open, &wanted, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
}

std::optional<double> readCounter(int counter)
{
    quint64 value = 0;
    if (counter < 0 || read(counter, &value, sizeof value) != ssize_t(sizeof value))
        return {};
    return double(value);
}
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(double(values.size()) * share))];
}

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void print(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

Meter::Meter()
    : m_counter(openCounter())
{
}

Meter::~Meter()
{
    if (m_counter >= 0)
        close(m_counter);
}

void Meter::begin()
{
    if (m_counter >= 0) {
        ioctl(m_counter, PERF_EVENT_IOC_RESET, 0);
        ioctl(m_counter, PERF_EVENT_IOC_ENABLE, 0);
    }
    m_cpuMs = cpuMilliseconds();
    m_wall = std::chrono::steady_clock::now();
}

void Meter::end()
{
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - m_wall;
    m_readings.push_back({wall.count(), cpuMilliseconds() - m_cpuMs, readCounter(m_counter)});
}

QJsonObject Meter::toJson() const
{
    std::vector<double> wall;
    std::vector<double> cpu;
    std::vector<double> instructions;
    for (const Reading &reading : m_readings) {
        wall.push_back(reading.wallMs);
        cpu.push_back(reading.cpuMs);
        if (reading.instructions)
            instructions.push_back(*reading.instructions);
    }
    QJsonObject json{{u"count"_s, count()}, {u"wallMs"_s, percentile(wall, 0.5)},
        {u"wallMs95"_s, percentile(wall, 0.95)}, {u"cpuMs"_s, percentile(cpu, 0.5)}};
    if (!instructions.empty())
        json[u"instructions"_s] = percentile(instructions, 0.5);
    return json;
}

}
