package jp.yakuba.residentrecords.search;

import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The municipality by name: clerks may type it before an address or leave it out. */
public record Town(MunicipalityCode municipality, String prefecture, String name) {

    /** The one that is served. */
    public static Town of(UnitOfWork work) {
        return work.sql()
                .createQuery("select prefecture, name from platform.municipality")
                .map((row, context) ->
                        new Town(work.municipality(), row.getString("prefecture"), row.getString("name")))
                .findOne()
                .orElseGet(() -> new Town(work.municipality(), "", ""));
    }
}
