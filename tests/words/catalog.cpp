// SPDX-FileCopyrightText: 2026 TokenDesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/catalog.h"

#include "store/service_folder.h"

namespace td::test {

service::Catalog builtInCatalog() {
    service::Catalog catalog;
    store::addBuiltInServices(catalog);
    return catalog;
}

}  // namespace td::test
