package jp.yakuba.residentrecords.townlist;

import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.place.ListedTowns;
import jp.yakuba.residentrecords.place.OwnTown;
import jp.yakuba.residentrecords.place.Places;
import jp.yakuba.residentrecords.postalcode.PostalCodesInDatabase;

/** The places that a municipality knows, as of a transaction. */
public final class PlacesInDatabase {

    private PlacesInDatabase() {}

    /** For looking up a few: each is asked for. */
    public static Places of(UnitOfWork work) {
        return new Places(own(work), new TownsInDatabase(work), new PostalCodesInDatabase(work));
    }

    /** For looking up many, as an import does: the list is read once. Without a list, nothing is known of any 町字. */
    public static Places listed(UnitOfWork work) {
        return new Places(own(work), new ListedTowns(TownRows.all(work)));
    }

    private static OwnTown own(UnitOfWork work) {
        return work.sql()
                .createQuery("select prefecture, name from platform.municipality")
                .map((row, context) ->
                        new OwnTown(work.municipality(), row.getString("prefecture"), row.getString("name")))
                .one();
    }
}
