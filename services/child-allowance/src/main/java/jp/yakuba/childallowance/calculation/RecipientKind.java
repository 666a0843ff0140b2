package jp.yakuba.childallowance.calculation;

import jp.yakuba.foundation.code.Coded;

/** Of which kind the one is who is paid (児童手当法第4条第1項). */
public enum RecipientKind implements Coded {
    /** 一般受給資格者: a parent, a guardian, a person designated by the parents, a carer. */
    GENERAL("general"),
    /** 法人である未成年後見人: as any guardian, but its income is looked at by nobody. */
    CORPORATE_GUARDIAN("corporate-guardian"),
    /** 施設等受給資格者: who keeps a facility or is a foster parent. */
    FACILITY("facility");

    private final String code;

    RecipientKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether the law until September 2024 looked at the income (reference 027 §1.1). */
    boolean hasIncomeLimits() {
        return this == GENERAL;
    }

    /** Whether children are ranked, those past school among them by a statement; a facility is paid by age alone. */
    boolean countsWhoIsPastSchool() {
        return this != FACILITY;
    }
}
