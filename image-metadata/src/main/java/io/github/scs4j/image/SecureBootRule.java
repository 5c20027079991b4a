package io.github.scs4j.image;

import io.github.scs4j.finding.MessageTemplate;
import java.util.List;

/** An image that requires Secure Boot starts with UEFI: Nova refuses it with any other firmware. */
final class SecureBootRule implements TextRule {
    private static final MessageTemplate NO_UEFI = new MessageTemplate(
            "image.secure-boot-firmware",
            "os_secure_boot=required needs hw_firmware_type=uefi",
            "os_secure_boot=required braucht hw_firmware_type=uefi");

    @Override
    public MetadataProperty subject() {
        return MetadataProperty.OS_SECURE_BOOT;
    }

    @Override
    public void judge(Image image, Judgement judgement) {
        MetadataProperty firmware = MetadataProperty.HW_FIRMWARE_TYPE;
        if ("required".equals(image.value(MetadataProperty.OS_SECURE_BOOT)) && !"uefi".equals(image.value(firmware))) {
            judgement.warning(firmware, TechnicalRules.FIRMWARE_TYPE, NO_UEFI.with(), List.of("uefi"), "uefi");
        }
    }
}
