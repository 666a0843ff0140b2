package jp.yakuba.foundation.shape;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The component, with everything inside it, is for those only who have the permission named. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Guarded {
    /** Code of the permission, such as {@code item.family-register}. */
    String value();
}
