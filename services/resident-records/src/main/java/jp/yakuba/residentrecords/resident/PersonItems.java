package jp.yakuba.residentrecords.resident;

import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;

/** What is recorded of a person wherever they live: of a resident, and of one who is about to become one. */
public interface PersonItems {

    /** 住民種別. */
    ResidentKind kind();

    /** 氏名, 旧氏, 通称. */
    Names names();

    /** 性別. */
    @Nullable
    Sex sex();

    /** 生年月日. */
    RecordedDate birthDate();

    /** 続柄. */
    @Nullable
    Relationship relationship();

    /** 戸籍の表示; Japanese residents. */
    @Nullable
    FamilyRegister familyRegister();

    /** Items of foreign residents. */
    @Nullable
    ForeignItems foreign();
}
