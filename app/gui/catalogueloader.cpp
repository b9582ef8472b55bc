// SPDX-FileCopyrightText: 2026 The SMTP Codebook authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/catalogueloader.h"

#include <QThread>

namespace Codebook {

CatalogueLoader::CatalogueLoader(QObject *parent)
    : QObject(parent)
{}

CatalogueLoader::~CatalogueLoader()
{
    if (m_thread)
        m_thread->wait();
}

void CatalogueLoader::start(const std::optional<IanaFile> &file)
{
    if (m_thread)
        m_thread->wait();
    delete m_thread;
    m_thread = QThread::create([this, file] {
        const std::shared_ptr<const Catalogue> catalogue = builtInCatalogue(file);
        QMetaObject::invokeMethod(this, [this, catalogue] { Q_EMIT loaded(catalogue); });
    });
    m_thread->setParent(this);
    m_thread->start();
}

std::shared_ptr<const Catalogue> builtInCatalogue(const std::optional<IanaFile> &file)
{
    auto catalogue = std::make_shared<Catalogue>(Catalogue::builtIn());
    if (file)
        catalogue->setRegistry(catalogue->registry().withOfficial(*file));
    return catalogue;
}

} // namespace Codebook
