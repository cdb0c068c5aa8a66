package org.onewindow.platform.signature;

/**
 * The seal that a signature stands for.
 *
 * @param code finds the key: its alias in the key store, in whatever case
 * @param words on the seal, e.g. 示范县行政审批服务局行政许可专用章
 */
public record SignedSeal(String code, String words) {}
