package jp.yakuba.platform.municipality;

import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * A municipality that the database serves.
 *
 * @param prefecture 都道府県名
 * @param name 市区町村名, without the prefecture
 * @param demonstration its people are invented; what it prints is marked 見本
 */
public record Municipality(MunicipalityCode code, String prefecture, String name, boolean demonstration) {

    /** As one says it: 北海道芦別市. */
    public String fullName() {
        return prefecture + name;
    }
}
