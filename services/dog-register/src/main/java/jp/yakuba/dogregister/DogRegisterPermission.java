package jp.yakuba.dogregister;

import jp.yakuba.platform.operator.Permission;

/** The rights of the dog register. */
public final class DogRegisterPermission {

    public static final Permission VIEW = new Permission(Code.VIEW);
    public static final Permission ENTER = new Permission(Code.ENTER);
    public static final Permission KEEPER = new Permission(Code.KEEPER);

    private DogRegisterPermission() {}

    /** Their codes, for annotations, which take texts. */
    public static final class Code {
        public static final String VIEW = "dog-register.view";
        public static final String ENTER = "dog-register.enter";
        public static final String KEEPER = "dog-register.keeper";

        private Code() {}
    }
}
