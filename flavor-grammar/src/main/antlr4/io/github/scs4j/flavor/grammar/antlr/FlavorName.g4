/*
 * SCS flavor names (SCS-0100 v2 and v3), one character per token.
 *
 * The grammar derives exactly the valid names but for two limits that no readable grammar can state and the
 * facade FlavorGrammar checks: a name has at most 255 characters (the limit of OpenStack Nova), and no number is
 * above 2,147,483,647 (the fraction of the RAM and the generation of a GPU are no numbers in this sense).
 *
 * It is unambiguous: every name has one tree. Names of v1 have the same trees; they write ':' where this grammar has
 * '-' (except in the prefix), and '-' where it has '_'.
 *
 * Clauses are headings of https://docs.scs.community/standards/scs-0100-v3-flavor-naming
 */
grammar FlavorName;

// ---------------------------------------------------------------------------------------------------------------------
// "Complete Proposal for systematic flavor naming", and "Extensions" for the order after the disk
// ---------------------------------------------------------------------------------------------------------------------

flavorName
    : prefix cpu '-' ram ('-' disk)?
      ('_' hypervisor)? ('_' hardwareVirtualization)? ('_' cpuBrand)? ('_' gpu)? ('_' infiniband)?
      EOF
    ;

// "Naming policy compliance": whatever starts with SCS- has to conform.
prefix : 'S' 'C' 'S' '-' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[REQUIRED] CPU Suffixes"
// ---------------------------------------------------------------------------------------------------------------------

cpu : cpuCount cpuType insecure? ;

// Number of vCPUs.
cpuCount : number ;

// Heavily oversubscribed vCPU, oversubscribed vCPU, dedicated thread, dedicated core.
cpuType : 'L' | 'V' | 'T' | 'C' ;

// "Insufficient microcode"
insecure : 'i' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[REQUIRED] Memory"
// ---------------------------------------------------------------------------------------------------------------------

ram : ramAmount noEcc? ramOversubscribed? ;

// GiB in whole or half numbers, more than none: "It is allowed to specify half GiBs (e.g. 3.5)".
ramAmount
    : number ('.' ('0'+ | half))?
    | '0'+ '.' half
    ;

// The fraction .5
half : '5' '0'* ;

// "No ECC"
noEcc : 'u' ;

// "Enabled Oversubscription"
ramOversubscribed : 'o' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] Disk sizes and types". Empty after its delimiter: the cloud decides size and type.
// ---------------------------------------------------------------------------------------------------------------------

disk : (diskCount 'x')? diskSize? diskType? ;

// "Multi-provisioned Disk"
diskCount : number ;

// GB
diskSize : number ;

// Network shared storage, local disk, local SSD, local NVMe.
diskType : 'n' | 'h' | 's' | 'p' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] Hypervisor"
// ---------------------------------------------------------------------------------------------------------------------

hypervisor
    : 'k' 'v' 'm'
    | 'c' 'h' 'y'
    | 'x' 'e' 'n'
    | 'v' 'm' 'w'
    | 'h' 'y' 'v'
    | 'b' 'm' 's'
    ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] Hardware virtualization / Nested virtualization"
// ---------------------------------------------------------------------------------------------------------------------

hardwareVirtualization : 'h' 'w' 'v' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] CPU Architecture Details". A generation "can only be specified in conjunction with a vendor".
// ---------------------------------------------------------------------------------------------------------------------

cpuBrand
    : x86 x86Generation? cpuFrequency?
    | arm armGeneration? cpuFrequency?
    | riscV riscVGeneration? cpuFrequency?
    ;

// Intel x86-64, AMD x86-64.
x86 : 'i' | 'z' ;

arm : 'a' ;

riscV : 'r' ;

// "Generation and Vendor": "At present, these values are possible" (0 to 6)
x86Generation : '0'+ | '0'* ('1' | '2' | '3' | '4' | '5' | '6') ;

// 0 to 5
armGeneration : '0'+ | '0'* ('1' | '2' | '3' | '4' | '5') ;

// 0; the others are TBD
riscVGeneration : '0'+ ;

// "Frequency Suffixes": above 2.75, 3.25, 3.75 GHz on all cores
cpuFrequency : 'h' ('h' 'h'?)? ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] GPU support". The union of the text's two forms, X[N][-M][h] in "Extensions" and X[N[-M[h][-V[h]]]] here.
// ---------------------------------------------------------------------------------------------------------------------

gpu
    : gpuAccess gpuVendor ('-' gpuUnits)? gpuFrequency?
    | gpuAccess gpuModel gpuFrequency?
    | gpuAccess gpuModel '-' gpuUnits gpuFrequency? ('-' gpuMemory gpuBandwidth?)?
    ;

// Pass-through or virtual.
gpuAccess : 'G' | 'g' ;

// A vendor without a generation.
gpuVendor : nvidia | amdOrIntel ;

// A vendor with its generation.
gpuModel
    : nvidia nvidiaGeneration
    | amdOrIntel amdOrIntelGeneration
    ;

nvidia : 'N' ;

amdOrIntel : 'A' | 'I' ;

// Any letter, for the list ends in "..."; 'h' is the mark.
nvidiaGeneration
    : 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'i' | 'j' | 'k' | 'l' | 'm' | 'n'
    | 'o' | 'p' | 'q' | 'r' | 's' | 't' | 'u' | 'v' | 'w' | 'x' | 'y' | 'z'
    ;

// Such as 2, 0.9, 3.1; any value, for the lists end in "..." or are formulas.
amdOrIntelGeneration : digit+ ('.' digit+)? ;

// Streaming multiprocessors, compute units or execution units.
gpuUnits : number ;

// "high-frequency GPU compute units"; "can be duplicated"
gpuFrequency : 'h' 'h'? ;

// Video memory in GiB.
gpuMemory : number ;

// High-bandwidth memory.
gpuBandwidth : 'h' ;

// ---------------------------------------------------------------------------------------------------------------------
// "[OPTIONAL] Infiniband"
// ---------------------------------------------------------------------------------------------------------------------

infiniband : 'i' 'b' ;

// ---------------------------------------------------------------------------------------------------------------------
// "Note that N and M are placeholders for numbers here": counts and sizes, at least 1, leading zeros allowed.
// ---------------------------------------------------------------------------------------------------------------------

number : '0'* nonZeroDigit digit* ;

digit : '0' | nonZeroDigit ;

nonZeroDigit : '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' ;

// ---------------------------------------------------------------------------------------------------------------------
// The characters
// ---------------------------------------------------------------------------------------------------------------------

HYPHEN     : '-' ;
UNDERSCORE : '_' ;
PERIOD     : '.' ;

ZERO  : '0' ;
ONE   : '1' ;
TWO   : '2' ;
THREE : '3' ;
FOUR  : '4' ;
FIVE  : '5' ;
SIX   : '6' ;
SEVEN : '7' ;
EIGHT : '8' ;
NINE  : '9' ;

CAPITAL_A : 'A' ;
CAPITAL_C : 'C' ;
CAPITAL_G : 'G' ;
CAPITAL_I : 'I' ;
CAPITAL_L : 'L' ;
CAPITAL_N : 'N' ;
CAPITAL_S : 'S' ;
CAPITAL_T : 'T' ;
CAPITAL_V : 'V' ;

A : 'a' ;
B : 'b' ;
C : 'c' ;
D : 'd' ;
E : 'e' ;
F : 'f' ;
G : 'g' ;
H : 'h' ;
I : 'i' ;
J : 'j' ;
K : 'k' ;
L : 'l' ;
M : 'm' ;
N : 'n' ;
O : 'o' ;
P : 'p' ;
Q : 'q' ;
R : 'r' ;
S : 's' ;
T : 't' ;
U : 'u' ;
V : 'v' ;
W : 'w' ;
X : 'x' ;
Y : 'y' ;
Z : 'z' ;

// Any other character, which no production takes.
OTHER : . ;
