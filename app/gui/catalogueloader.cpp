// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/catalogueloader.h"

#include <QThread>

#include <utility>

namespace Codebook {

namespace {

std::shared_ptr<const Catalogue> catalogueOf(const std::optional<IanaFile> &file,
                                             const QStringList &houseFolders,
                                             std::vector<DataProblem> *problems)
{
    auto catalogue = std::make_shared<Catalogue>(Catalogue::withHouseRules(houseFolders, problems));
    if (file)
        catalogue->setRegistry(catalogue->registry().withOfficial(*file));
    return catalogue;
}

} // namespace

CatalogueLoader::CatalogueLoader(QObject *parent)
    : QObject(parent)
{}

CatalogueLoader::~CatalogueLoader()
{
    if (m_thread)
        m_thread->wait();
}

void CatalogueLoader::start(const std::optional<IanaFile> &file, const QStringList &houseFolders)
{
    const Request request{file, houseFolders};
    if (m_thread)
        m_next = request;
    else
        read(request);
}

void CatalogueLoader::read(const Request &request)
{
    m_thread = QThread::create([this, request] {
        std::vector<DataProblem> problems;
        const auto catalogue = catalogueOf(request.file, request.houseFolders, &problems);
        QMetaObject::invokeMethod(this, [this, catalogue, problems] { finish(catalogue, problems); });
    });
    m_thread->setParent(this);
    m_thread->start();
}

void CatalogueLoader::finish(const std::shared_ptr<const Catalogue> &catalogue,
                             const std::vector<DataProblem> &problems)
{
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    if (m_next) {
        read(*std::exchange(m_next, std::nullopt));
        return;
    }
    Q_EMIT houseProblems(problems);
    Q_EMIT loaded(catalogue);
}

std::shared_ptr<const Catalogue> builtInCatalogue(const std::optional<IanaFile> &file)
{
    return catalogueOf(file, {}, nullptr);
}

} // namespace Codebook
