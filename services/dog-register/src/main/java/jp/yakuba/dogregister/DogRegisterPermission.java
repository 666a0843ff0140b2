package jp.yakuba.dogregister;

import jp.yakuba.platform.operator.Permission;

/** The rights of the dog register. */
public final class DogRegisterPermission {

    public static final Permission VIEW = new Permission(Code.VIEW);
    public static final Permission ENTER = new Permission(Code.ENTER);

    private DogRegisterPermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String VIEW = "dog-register.view";
        public static final String ENTER = "dog-register.enter";

        private Code() {}
    }
}
