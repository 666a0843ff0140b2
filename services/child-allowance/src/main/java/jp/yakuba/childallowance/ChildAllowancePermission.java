package jp.yakuba.childallowance;

import jp.yakuba.platform.operator.Permission;

/** The rights of child allowance. */
public final class ChildAllowancePermission {

    public static final Permission CALCULATE = new Permission(Code.CALCULATE);
    public static final Permission CHECK_ACCOUNT = new Permission(Code.CHECK_ACCOUNT);
    public static final Permission VIEW_PERSON = new Permission(Code.VIEW_PERSON);

    private ChildAllowancePermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String CALCULATE = "child-allowance.calculate";
        public static final String CHECK_ACCOUNT = "child-allowance.account.check";
        public static final String VIEW_PERSON = "child-allowance.person.view";

        private Code() {}
    }
}
