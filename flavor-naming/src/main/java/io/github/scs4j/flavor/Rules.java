package io.github.scs4j.flavor;

import io.github.scs4j.finding.MessageTemplate;
import io.github.scs4j.finding.Rule;

/** The rules about names, and the wording of what they find. */
final class Rules {
    private static final String TESTCASE = "scs-0100-syntax-check";
    private static final String SYNTAX_CLAUSE = "complete-proposal-for-systematic-flavor-naming";
    private static final String CPU_CLAUSE = "required-cpu-suffixes";
    private static final String RAM_CLAUSE = "required-memory";
    private static final String DISK_CLAUSE = "optional-disk-sizes-and-types";
    private static final String EXTENSIONS_CLAUSE = "extensions";
    private static final String HWV_CLAUSE = "optional-hardware-virtualization--nested-virtualization";
    private static final String BRAND_CLAUSE = "optional-cpu-architecture-details";
    private static final String GPU_CLAUSE = "optional-gpu-support";
    private static final String POLICY_CLAUSE = "naming-policy-compliance";
    private static final String VERSIONS_CLAUSE = "previous-standard-versions";

    static final Rule SYNTAX = rule("flavor.syntax", SYNTAX_CLAUSE);
    static final Rule LENGTH = rule("flavor.length", SYNTAX_CLAUSE);
    static final Rule CHARACTER = rule("flavor.character", SYNTAX_CLAUSE);
    static final Rule CASE = rule("flavor.case", SYNTAX_CLAUSE);
    static final Rule UNIT = rule("flavor.unit", SYNTAX_CLAUSE);
    static final Rule ZERO = rule("flavor.zero", SYNTAX_CLAUSE);
    static final Rule NUMBER_TOO_LARGE = rule("flavor.number-too-large", SYNTAX_CLAUSE);
    static final Rule NON_CANONICAL = rule("flavor.non-canonical", SYNTAX_CLAUSE);
    static final Rule OFFICIAL_FORM = rule("flavor.official-form", SYNTAX_CLAUSE);
    static final Rule CPU_SUFFIX = rule("flavor.cpu-suffix", CPU_CLAUSE);
    static final Rule CPU_ORDER = rule("flavor.cpu-order", CPU_CLAUSE);
    static final Rule RAM_SIZE = rule("flavor.ram-size", RAM_CLAUSE);
    static final Rule RAM_ORDER = rule("flavor.ram-order", RAM_CLAUSE);
    static final Rule RAM_HALF_DISCOURAGED = rule("flavor.ram-half-discouraged", RAM_CLAUSE);
    static final Rule DISK_SIZE = rule("flavor.disk-size", DISK_CLAUSE);
    static final Rule DISK_TYPE = rule("flavor.disk-type", DISK_CLAUSE);
    static final Rule DISK_SIZE_MISSING = rule("flavor.disk-size-missing", DISK_CLAUSE);
    static final Rule EXTENSION = rule("flavor.extension", EXTENSIONS_CLAUSE);
    static final Rule EXTENSION_ORDER = rule("flavor.extension-order", EXTENSIONS_CLAUSE);
    static final Rule HWV_WITHOUT_HYPERVISOR = rule("flavor.hwv-without-hypervisor", HWV_CLAUSE);
    static final Rule CPU_VENDOR = rule("flavor.cpu-vendor", BRAND_CLAUSE);
    static final Rule CPU_GENERATION = rule("flavor.cpu-generation", BRAND_CLAUSE);
    static final Rule CPU_FREQUENCY = rule("flavor.cpu-frequency", BRAND_CLAUSE);
    static final Rule GPU_VENDOR = rule("flavor.gpu-vendor", GPU_CLAUSE);
    static final Rule GPU_GENERATION = rule("flavor.gpu-generation", GPU_CLAUSE);
    static final Rule GPU_UNITS = rule("flavor.gpu-units", GPU_CLAUSE);
    static final Rule GPU_MEMORY = rule("flavor.gpu-memory", GPU_CLAUSE);
    static final Rule GPU_ORDER = rule("flavor.gpu-order", GPU_CLAUSE);
    static final Rule GPU_MARKS = rule("flavor.gpu-marks", GPU_CLAUSE);
    static final Rule GPU_AMBIGUOUS = rule("flavor.gpu-ambiguous", GPU_CLAUSE);
    static final Rule RESEMBLANCE = rule("flavor.resemblance", POLICY_CLAUSE);
    static final Rule SYNTAX_VERSION = rule("flavor.syntax-version", VERSIONS_CLAUSE);
    static final Rule NEWER_PART = rule("flavor.newer-part", VERSIONS_CLAUSE);

    static final Rule REQUIREMENT =
            new Rule("flavor.requirement", null, NamingStandard.LATEST.url() + "#" + POLICY_CLAUSE);

    static final MessageTemplate REQUIREMENT_UNKNOWN = message(
            "requirement-unknown", "a flavor name cannot express '{0}'", "ein Flavor-Name kann '{0}' nicht ausdrücken");
    static final MessageTemplate REQUIREMENT_ROUNDED = message(
            "requirement-rounded",
            "'{0}' is written as '{1}': a name may understate, never overstate",
            "'{0}' steht im Namen als '{1}': ein Name darf untertreiben, nie übertreiben");
    static final MessageTemplate REQUIREMENT_CONTRADICTION =
            message("requirement-contradiction", "'{0}' contradicts '{1}'", "'{0}' widerspricht '{1}'");
    static final MessageTemplate REQUIREMENT_OVERSUBSCRIBED = message(
            "requirement-oversubscribed",
            "'{0}' can mean the vCPUs or the RAM: the name marks both",
            "'{0}' kann die vCPUs oder den RAM meinen: der Name kennzeichnet beide");
    static final MessageTemplate REQUIREMENT_DEDICATED = message(
            "requirement-dedicated",
            "'{0}' is read as dedicated, the strongest promise: '{1}'",
            "'{0}' wird als dediziert gelesen, das stärkste Versprechen: '{1}'");
    static final MessageTemplate REQUIREMENT_FREQUENCY = message(
            "requirement-frequency",
            "'{0}': a name can say a frequency only together with the vendor of the CPU",
            "'{0}': ein Name kann eine Frequenz nur zusammen mit dem Hersteller der CPU nennen");
    static final MessageTemplate REQUIREMENT_GPU_VENDOR = message(
            "requirement-gpu-vendor",
            "'{0}': the vendor of the GPU is missing: Nvidia, AMD or Intel",
            "'{0}': der Hersteller der GPU fehlt: Nvidia, AMD oder Intel");
    static final MessageTemplate REQUIREMENT_GPU_SIZE = message(
            "requirement-gpu-size",
            "'{0}' is written as '{1}', the smallest that is known; the others are {2}",
            "'{0}' steht im Namen als '{1}', die kleinste bekannte Größe; die anderen sind {2}");
    static final MessageTemplate REQUIREMENTS_TOO_LONG = message(
            "requirements-too-long",
            "requirements have at most {0} characters; these have {1}",
            "Anforderungen haben höchstens {0} Zeichen; diese haben {1}");
    static final MessageTemplate CPU_REQUIRED =
            message("cpu-required", "the number of vCPUs is missing", "die Anzahl der vCPUs fehlt");
    static final MessageTemplate RAM_REQUIRED =
            message("ram-required", "the amount of RAM is missing", "die RAM-Größe fehlt");
    static final MessageTemplate UNEXPECTED = message("unexpected", "unexpected {0}", "{0} ist hier nicht möglich");
    static final MessageTemplate ENDS_EARLY =
            message("ends-early", "the name ends too early", "der Name endet zu früh");
    static final MessageTemplate DELIMITER_ALONE = message(
            "delimiter-alone",
            "{0} is a delimiter without an extension behind it",
            "{0} ist ein Trennzeichen, hinter dem keine Erweiterung steht");
    static final MessageTemplate TOO_LONG = message(
            "too-long",
            "a flavor name has at most {0} characters; this one has {1}",
            "ein Flavor-Name hat höchstens {0} Zeichen; dieser hat {1}");
    static final MessageTemplate BAD_CHARACTER = message(
            "character",
            "{0} is not possible in a name: it consists of ASCII letters, digits, points and delimiters",
            "{0} ist in einem Namen nicht möglich: er besteht aus ASCII-Buchstaben, Ziffern, Punkten und Trennzeichen");
    static final MessageTemplate OTHER_DASH = message(
            "dash", "{0} is not the hyphen of ASCII: write -", "{0} ist nicht der Bindestrich von ASCII: schreibe -");
    static final MessageTemplate WRONG_CASE = message(
            "case",
            "all letters are case-sensitive: write {1} instead of {0}",
            "Groß- und Kleinschreibung zählt: {1} statt {0}");
    static final MessageTemplate HAS_UNIT = message(
            "unit",
            "sizes are written without a unit: {0} is superfluous",
            "Größen werden ohne Einheit geschrieben: {0} ist überflüssig");
    static final MessageTemplate HAS_OTHER_UNIT = message(
            "other-unit",
            "sizes are written without a unit, RAM in GiB and disks in GB: {0} is not possible",
            "Größen werden ohne Einheit geschrieben, RAM in GiB und Disks in GB: {0} ist nicht möglich");
    static final MessageTemplate IS_ZERO =
            message("zero", "{0}: a count or size is at least 1", "{0}: eine Anzahl oder Größe ist mindestens 1");
    static final MessageTemplate IS_TOO_LARGE =
            message("number-too-large", "{0} is larger than 2147483647", "{0} ist größer als 2147483647");
    static final MessageTemplate IS_CAPPED = message(
            "number-capped",
            "{0} is larger than 2147483647, and reads as that",
            "{0} ist größer als 2147483647 und wird so gelesen");
    static final MessageTemplate IS_NON_CANONICAL = message(
            "non-canonical",
            "{0} is not the canonical spelling: {1} means the same",
            "{0} ist nicht die kanonische Schreibweise: {1} bedeutet dasselbe");
    static final MessageTemplate IS_NON_CANONICAL_PART = message(
            "non-canonical-part", "{0} is not the canonical spelling", "{0} ist nicht die kanonische Schreibweise");
    static final MessageTemplate IS_OFFICIAL_FORM = message(
            "official-form",
            "the text has no such form as {0}; the official parser takes it",
            "der Text kennt die Form {0} nicht; der offizielle Parser nimmt sie an");
    static final MessageTemplate SUFFIX_MISSING = message(
            "cpu-suffix-missing",
            "the CPU suffix C, T, V or L is missing after the number of vCPUs",
            "nach der Anzahl der vCPUs fehlt das CPU-Suffix C, T, V oder L");
    static final MessageTemplate SUFFIX_UNKNOWN = message(
            "cpu-suffix-unknown",
            "{0} is not a CPU suffix: C is a dedicated core, T a dedicated thread, V an oversubscribed vCPU, L a heavily"
                    + " oversubscribed one",
            "{0} ist kein CPU-Suffix: C ist ein dedizierter Kern, T ein dedizierter Thread, V eine überbuchte vCPU, L"
                    + " eine stark überbuchte");
    static final MessageTemplate SUFFIX_WORD =
            message("cpu-suffix-word", "the suffix of a vCPU is V, not {0}", "das Suffix einer vCPU ist V, nicht {0}");
    static final MessageTemplate CPU_ORDER_FORBIDDEN = message(
            "cpu-order",
            "this order is forbidden: i comes after the CPU suffix",
            "diese Reihenfolge ist verboten: i steht nach dem CPU-Suffix");
    static final MessageTemplate RAM_NOT_HALF = message(
            "ram-size", "{0}: RAM is given in whole or half GiB", "{0}: RAM wird in ganzen oder halben GiB angegeben");
    static final MessageTemplate RAM_COMMA = message(
            "ram-comma",
            "half a GiB is written with a point, not a comma",
            "ein halbes GiB wird mit Punkt geschrieben, nicht mit Komma");
    static final MessageTemplate RAM_ORDER_FORBIDDEN = message(
            "ram-order",
            "this order is forbidden: u (no ECC) comes before o (oversubscribed)",
            "diese Reihenfolge ist verboten: u (kein ECC) steht vor o (überbucht)");
    static final MessageTemplate RAM_MARK_TWICE = message(
            "ram-mark-twice",
            "{0} stands at most once: the marks of RAM are u (no ECC), o (oversubscribed) or uo",
            "{0} steht höchstens einmal: die Merkmale des RAM sind u (kein ECC), o (überbucht) oder uo");
    static final MessageTemplate RAM_HALF_ABOVE_TEN = message(
            "ram-half-discouraged",
            "half GiBs should not be used for 10 GiB and more",
            "halbe GiB sollen ab 10 GiB nicht verwendet werden");
    static final MessageTemplate DISK_FRACTION = message(
            "disk-size",
            "disk sizes which are not in full GiBs must not be specified",
            "Disk-Größen müssen in vollen GiB angegeben werden");
    static final MessageTemplate DISK_TYPE_UNKNOWN = message(
            "disk-type",
            "{0} is not a type of disk: n is network storage, h a local HDD, s a local SSD, p a local NVMe",
            "{0} ist kein Typ einer Disk: n ist Netzwerkspeicher, h eine lokale HDD, s eine lokale SSD, p eine lokale"
                    + " NVMe");
    static final MessageTemplate DISK_TYPE_APART = message(
            "disk-type-apart",
            "the type {0} of a disk stands directly after its size",
            "der Typ {0} einer Disk steht direkt hinter ihrer Größe");
    static final MessageTemplate DISKS_WITHOUT_SIZE = message(
            "disk-size-missing",
            "several disks without a size: the text of v1 and v2 has this with a question mark, v3 no longer",
            "mehrere Disks ohne Größe: im Text von v1 und v2 mit Fragezeichen, in v3 nicht mehr");
    static final MessageTemplate EXTENSION_UNKNOWN =
            message("extension", "{0} is not an extension of the standard", "{0} ist keine Erweiterung des Standards");
    static final MessageTemplate EXTENSION_SYNONYM = message(
            "extension-synonym",
            "{0} is not an extension of the standard; the code for {1} is {2}",
            "{0} ist keine Erweiterung des Standards; der Code für {1} ist {2}");
    static final MessageTemplate EXTENSION_DEFAULT = message(
            "extension-default",
            "{0} is not an extension of the standard; {1} without a vendor is the default",
            "{0} ist keine Erweiterung des Standards; {1} ohne Hersteller ist die Vorgabe");
    static final MessageTemplate EXTENSION_MODEL = message(
            "extension-model",
            "{0} is the model of a GPU, which is not part of a name; it is written {1}",
            "{0} ist das Modell einer GPU und gehört nicht in den Namen; geschrieben wird es {1}");
    static final MessageTemplate EXTENSION_DELIMITER =
            message("extension-delimiter", "the extension {0} comes after {1}", "die Erweiterung {0} steht hinter {1}");
    static final MessageTemplate WRONG_ORDER = message(
            "extension-order",
            "wrong ordering: {0} cannot stand here; extensions come as hypervisor, hwv, CPU, GPU, ib, each at most once",
            "falsche Reihenfolge: {0} kann hier nicht stehen; Erweiterungen kommen als Hypervisor, hwv, CPU, GPU, ib, jede"
                    + " höchstens einmal");
    static final MessageTemplate HWV_ALONE = message(
            "hwv-without-hypervisor",
            "hwv without a hypervisor before it is not recommended, but allowed",
            "hwv ohne Hypervisor davor ist nicht empfohlen, aber erlaubt");
    static final MessageTemplate GENERATION_ALONE = message(
            "cpu-vendor",
            "{0}: a CPU generation can only be specified in conjunction with a vendor: i, z, a or r before it",
            "{0}: eine CPU-Generation geht nur zusammen mit dem Hersteller: i, z, a oder r davor");
    static final MessageTemplate GENERATION_UNKNOWN = message(
            "cpu-generation", "the text lists no generation {0} of {1}", "der Text kennt keine Generation {0} von {1}");
    static final MessageTemplate TOO_MANY_CPU_MARKS = message(
            "cpu-frequency",
            "{0}: a CPU has at most hhh (more than 3.75 GHz)",
            "{0}: eine CPU hat höchstens hhh (mehr als 3,75 GHz)");
    static final MessageTemplate VENDOR_EXPECTED = message(
            "gpu-vendor",
            "after {0} comes the vendor of the GPU: N (Nvidia), A (AMD) or I (Intel)",
            "nach {0} kommt der Hersteller der GPU: N (Nvidia), A (AMD) oder I (Intel)");
    static final MessageTemplate GPU_GENERATION_UNKNOWN = message(
            "gpu-generation",
            "the text does not list the generation {0} of {1}; its list is open",
            "der Text nennt keine Generation {0} von {1}; seine Liste ist offen");
    static final MessageTemplate GPU_GENERATION_UNREAD = message(
            "gpu-generation-official",
            "the official parser does not know the generation {0} of {1}",
            "der offizielle Parser kennt keine Generation {0} von {1}");
    static final MessageTemplate UNITS_EXPECTED = message(
            "gpu-units",
            "here the number of processing units ({0}) is expected; the model of a GPU is not part of a name",
            "hier wird die Anzahl der Recheneinheiten ({0}) erwartet; das GPU-Modell gehört nicht in den Namen");
    static final MessageTemplate UNITS_MISSING = message(
            "gpu-units-missing",
            "here the number of processing units ({0}) is expected",
            "hier wird die Anzahl der Recheneinheiten ({0}) erwartet");
    static final MessageTemplate UNITS_WITH_UNIT = message(
            "gpu-units-unit",
            "{0}: this is the place of the number of processing units ({1}); the video memory comes after it",
            "{0}: hier steht die Anzahl der Recheneinheiten ({1}); der Videospeicher kommt dahinter");
    static final MessageTemplate UNITS_LIKE_MEMORY = message(
            "gpu-units-like-memory",
            "this reads as {0} {1}; no known GPU of this generation has as many, but some have {0} GiB of video memory,"
                    + " which is written after the units: {2}",
            "das liest sich als {0} {1}; keine bekannte GPU dieser Generation hat so viele, aber manche hat {0} GiB"
                    + " Videospeicher, der nach den Recheneinheiten steht: {2}");
    static final MessageTemplate UNITS_LIKE_CORES = message(
            "gpu-units-like-cores",
            "this reads as {0} {1}; a known GPU of this generation has as many cores, and a name counts {1}: {2}",
            "das liest sich als {0} {1}; so viele Kerne hat eine bekannte GPU dieser Generation, ein Name zählt aber {1}:"
                    + " {2}");
    static final MessageTemplate UNITS_ABOVE_KNOWN = message(
            "gpu-units-above-known",
            "{0} {1}: the known GPUs of this generation have at most {2}; the nearest: {3}",
            "{0} {1}: die bekannten GPUs dieser Generation haben höchstens {2}; am nächsten: {3}");
    static final MessageTemplate UNITS_BELOW_KNOWN = message(
            "gpu-units-below-known",
            "{0} {1}: no part of a known GPU of this generation is as small; the nearest: {2}",
            "{0} {1}: kein Teil einer bekannten GPU dieser Generation ist so klein; am nächsten: {2}");
    static final MessageTemplate MEMORY_ABOVE_KNOWN = message(
            "gpu-memory-above-known",
            "{0} GiB of video memory: the known GPUs of this generation have at most {1}; the nearest: {2}",
            "{0} GiB Videospeicher: die bekannten GPUs dieser Generation haben höchstens {1}; am nächsten: {2}");
    static final MessageTemplate MEMORY_FIRST = message(
            "gpu-order",
            "video memory can only follow the generation and the number of processing units",
            "Videospeicher kann nur nach Generation und Anzahl der Recheneinheiten stehen");
    static final MessageTemplate TOO_MANY_GPU_MARKS = message(
            "gpu-marks",
            "{0}: h can be duplicated on processing units, and stands at most once on video memory",
            "{0}: h kann bei Recheneinheiten verdoppelt werden und steht beim Videospeicher höchstens einmal");
    static final MessageTemplate TWO_GRAMMARS = message(
            "gpu-ambiguous",
            "one of the two GPU grammars of the text has this form, the other has not",
            "eine der beiden GPU-Grammatiken des Textes kennt diese Form, die andere nicht");
    static final MessageTemplate LOOKS_LIKE_ONE = message(
            "resemblance",
            "looks like an SCS flavor name, but is none: it does not start with SCS-",
            "sieht aus wie ein SCS-Flavor-Name, ist aber keiner: er beginnt nicht mit SCS-");
    static final MessageTemplate IN_SYNTAX_OF = message(
            "other-syntax",
            "this is the syntax of {0}; the name in the syntax of {1} is {2}",
            "das ist die Syntax von {0}; in der Syntax von {1} heißt der Name {2}");
    static final MessageTemplate DELIMITER_OF = message(
            "other-delimiter",
            "{0} is a delimiter of another version; {1} writes {2} here",
            "{0} ist ein Trennzeichen einer anderen Version; {1} schreibt hier {2}");
    static final MessageTemplate INTRODUCED_IN =
            message("newer-part", "{0} was introduced in {1}", "{0} wurde mit {1} eingeführt");
    static final MessageTemplate MEMORY_INTRODUCED_IN = message(
            "newer-video-memory",
            "the video memory of a GPU was introduced in {0}",
            "der Videospeicher einer GPU wurde mit {0} eingeführt");
    static final MessageTemplate REFUSED_BY_V1 = message(
            "newer-part-refused",
            "{0} was introduced in {1}; the official v1 parser refuses it",
            "{0} wurde mit {1} eingeführt; der offizielle v1-Parser lehnt es ab");

    private Rules() {}

    private static Rule rule(String id, String anchor) {
        return new Rule(id, TESTCASE, NamingStandard.LATEST.url() + "#" + anchor);
    }

    private static MessageTemplate message(String key, String english, String german) {
        return new MessageTemplate("flavor." + key, english, german);
    }
}
