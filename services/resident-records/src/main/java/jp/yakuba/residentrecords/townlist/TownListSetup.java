package jp.yakuba.residentrecords.townlist;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.yakuba.platform.setup.SetupStep;

/** Without the list of 町字 no address of the town can be checked but by what the register holds. */
class TownListSetup {

    private final TownLists lists;

    TownListSetup(TownLists lists) {
        this.lists = lists;
    }

    @Produces
    @Singleton
    SetupStep townList() {
        return new SetupStep(
                32,
                "町字一覧の取込",
                "住所を確かめ、郵便番号を補うために、町字の一覧をファイルで取り込みます。",
                "/resident-records/town-list",
                work -> lists.state(work).isListed());
    }
}
