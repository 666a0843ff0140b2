package jp.yakuba.residentrecords.search;

import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.residentrecords.resident.ForeignItems;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.jspecify.annotations.Nullable;

/** An item that can be searched for being blank (2.1.3 データ未入力項目). Those of every kind that can never be are not here. */
@Requirement("001/2.1.3")
public enum BlankItem implements Coded {
    /** 氏名. */
    NAME("name", "氏名", "names.full"),
    /** 氏名のフリガナ. */
    READING("reading", "フリガナ", "names.reading"),
    /** 旧氏. */
    FORMER_SURNAME("formerSurname", "旧氏", "names.formerSurname"),
    /** 旧氏のフリガナ. */
    FORMER_SURNAME_READING("formerSurnameReading", "旧氏フリガナ", "names.formerSurnameReading"),
    /** 通称. */
    COMMON_NAME("commonName", "通称", "names.commonName"),
    /** 通称のフリガナ. */
    COMMON_NAME_READING("commonNameReading", "通称フリガナ", "names.commonNameReading"),
    /** 性別. */
    SEX("sex", "性別", "sex"),
    /** 続柄. */
    RELATIONSHIP("relationship", "続柄", "relationship.first"),
    /** 住所コード（町字コード）. */
    TOWN_CODE("townCode", "住所コード", "address.townCode"),
    /** 方書. */
    BUILDING("building", "方書", "address.buildingNote"),
    /** 消除の事由. */
    DELETION_REASON("deletionReason", "消除事由", "deletion.reason"),
    /** 住民票コード. */
    RESIDENT_RECORD_CODE("residentRecordCode", "住民票コード", "residentRecordCode"),
    /** 在留カード番号・特別永住者証明書番号. */
    CARD_NUMBER("cardNumber", "在留カード等番号", "foreign.cardNumber");

    private final String code;
    private final String japanese;
    private final String path;

    /** @param path where it stands in the record */
    BlankItem(String code, String japanese, String path) {
        this.code = code;
        this.japanese = japanese;
        this.path = path;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its name on the screen. */
    public String japanese() {
        return japanese;
    }

    /** From whom the item is to be kept. */
    Secrecy secrecy() {
        return ResidentVersion.SHAPE.secrecyAt(path);
    }

    /** The items that the record leaves blank. */
    static List<BlankItem> of(ResidentVersion version) {
        return Stream.of(values()).filter(item -> item.in(version) == null).toList();
    }

    private @Nullable Object in(ResidentVersion version) {
        var names = version.names();
        return switch (this) {
            case NAME -> names.full();
            case READING -> names.reading();
            case FORMER_SURNAME -> names.formerSurname();
            case FORMER_SURNAME_READING -> names.formerSurnameReading();
            case COMMON_NAME -> names.commonName();
            case COMMON_NAME_READING -> names.commonNameReading();
            case SEX -> version.sex();
            case RELATIONSHIP -> version.relationship();
            case TOWN_CODE -> version.address().townCode();
            case BUILDING -> version.address().buildingNote();
            case DELETION_REASON -> version.deletion();
            case RESIDENT_RECORD_CODE -> version.residentRecordCode();
            case CARD_NUMBER -> cardNumber(version.foreign());
        };
    }

    private static @Nullable Object cardNumber(@Nullable ForeignItems foreign) {
        return foreign == null ? null : foreign.cardNumber();
    }
}
