package jp.yakuba.childallowance.person;

import jakarta.inject.Singleton;
import jp.yakuba.office.addressee.AddresseeFeed;

/** Keeps the people up to date: from the resident records in this process, or from those elsewhere over HTTP, as configured. */
@Singleton
final class PeopleFeed extends AddresseeFeed {

    PeopleFeed() {
        super("child-allowance.people", People.KEPT);
    }
}
