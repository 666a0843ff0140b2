/** 公印・認証者: where an administrator sets who certifies on which days, and with which seal. */
@NullMarked
package jp.yakuba.residentrecords.certificate.certifier;

import org.jspecify.annotations.NullMarked;
