package org.onewindow.platform.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.regex.Pattern;
import org.onewindow.kernel.identity.Uscc;
import org.onewindow.kernel.refusal.Refusal;

/**
 * An organ, known by its unified social credit code, or one of its sections, whose code is that of
 * the organ with a hyphen and a number. Units come with the county file and stay: cases name them.
 */
@Entity
@Table(name = "plt_unit")
public class Unit {

  private static final Pattern SECTION = Pattern.compile("-[0-9A-Z]{1,8}");
  private static final Pattern REGION = Pattern.compile("[0-9]{6,12}");

  @Id
  @Column(name = "code")
  private String code;

  @Column(name = "uscc", nullable = false)
  private String uscc;

  @Column(name = "name", nullable = false)
  private String name;

  @Column(name = "parent")
  private String parent;

  @Column(name = "region", nullable = false)
  private String region;

  protected Unit() {}

  /**
   * @param parent code of the unit above, or null for an organ
   */
  public Unit(String code, String uscc, String name, String parent, String region) {
    boolean organ = code.equals(uscc);
    boolean section =
        code.startsWith(uscc) && SECTION.matcher(code.substring(uscc.length())).matches();
    this.uscc = new Uscc(uscc).code();
    if (!organ && !section) {
      throw Refusal.of("UNIT_CODE_FORM", code).at("units").raise();
    }
    if (organ != (parent == null)) {
      throw Refusal.of("UNIT_PARENT", code).at("units").raise();
    }
    if (name == null || name.isBlank() || name.length() > 100) {
      throw Refusal.of("UNIT_NAME_FORM", code).at("units").raise();
    }
    if (!REGION.matcher(region).matches()) {
      throw Refusal.of("UNIT_REGION_FORM", code).at("units").raise();
    }
    this.code = code;
    this.name = name.strip();
    this.parent = parent;
    this.region = region;
  }

  public String code() {
    return code;
  }

  public String uscc() {
    return uscc;
  }

  public String name() {
    return name;
  }

  public String parent() {
    return parent;
  }

  public String region() {
    return region;
  }
}
