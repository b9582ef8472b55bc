// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/house/ruletester.h"

namespace Codebook {

namespace {

constexpr int Pause = 150;

} // namespace

RuleTester::RuleTester(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    m_thread.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &RuleTester::start);
}

RuleTester::~RuleTester()
{
    m_thread.clear();
    m_thread.waitForDone();
}

void RuleTester::test(const Rule &rule, const QString &example)
{
    m_rule = rule;
    m_example = example;
    ++m_newest;
    m_pause.start();
}

void RuleTester::start()
{
    m_thread.clear();
    m_thread.start([this, catalogue = m_catalogue, rule = m_rule, example = m_example, number = m_newest] {
        const RuleTrial trial = catalogue->tryRule(rule, example);
        QMetaObject::invokeMethod(this, [this, trial, number] {
            if (number == m_newest)
                Q_EMIT tested(trial);
        });
    });
}

} // namespace Codebook
