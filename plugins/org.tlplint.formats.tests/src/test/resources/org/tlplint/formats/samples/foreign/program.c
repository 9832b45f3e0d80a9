/* a driver */
#include <stdio.h>
static const unsigned table[] = { 0x40000001, 0x0100000f, 0xfee00000, 0x41400000 };
int main(void)
{
    for (unsigned i = 0; i < 4; i++)
        printf("%08x: %02x\n", i, table[i]); /* 01:00.0 */
    return 0;
}
