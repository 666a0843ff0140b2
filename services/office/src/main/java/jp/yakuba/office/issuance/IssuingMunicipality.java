package jp.yakuba.office.issuance;

import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The municipality as its papers name it.
 *
 * @param demonstration its papers are all marked 見本
 */
public record IssuingMunicipality(String prefecture, String name, boolean demonstration) {

    /** The one that is served. */
    public static IssuingMunicipality of(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select prefecture, name, demonstration from platform.municipality
                        """)
                .map((row, context) -> new IssuingMunicipality(
                        row.getString("prefecture"), row.getString("name"), row.getBoolean("demonstration")))
                .one();
    }
}
